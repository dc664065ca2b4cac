import { dictionaryCsv } from '#edition/dictionary.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { csvColumns } from '#workspace/downloads/cells-csv.ts';
import { csvForm } from '#workspace/downloads/csv-choice.svelte.ts';
import { saveFile } from '#workspace/downloads/save-file.ts';
import { detailDictionary } from './dictionary.ts';

/** The figures of an indicator's page with what they were made from. */
interface Detail {
	programme: Programme;
	definition: Definition;
	software: { version: string; commit: string | null };
	cells: readonly Cell[];
	where: Filters;
}

/** Saves the figures of the page as JSON, or the meaning of their columns as CSV. */
export async function saveDetail(
	language: Language,
	as: 'json' | 'dictionary',
	{ programme, definition, software, cells, where }: Detail
): Promise<void> {
	const areas = ['figures', 'workspace', 'dictionary', 'indicator'] as const;
	const t = translator(language, await loadMessages(language, areas));
	const dictionary = detailDictionary(t, programme, csvColumns(cells, programme.synthetic, where));
	const name = `${programme.id}-${definition.id}`;
	if (as === 'dictionary') {
		saveFile({
			name: `${name}-dictionary.csv`,
			type: 'text/csv',
			content: dictionaryCsv(t, dictionary, csvForm(language))
		});
		return;
	}
	const { id, version, synthetic } = programme;
	const whole = {
		programme: { id, version, synthetic },
		software,
		definition,
		selection: where,
		cells,
		dictionary
	};
	saveFile({
		name: `${name}.json`,
		type: 'application/json',
		content: `${JSON.stringify(whole, null, '\t')}\n`
	});
}
