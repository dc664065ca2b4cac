import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import { cellColumns } from '#schemas/cell-columns.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { languages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { dictionary, dictionaryCsv } from '#edition/dictionary.ts';
import { cellsCsv } from './cells-csv.ts';

/** Figures that a reader exports. */
export interface ExportedFigures {
	programme: Programme;
	definitions: readonly Definition[];
	cells: readonly Cell[];
	where: Filters;
}

export type Form = 'csv' | 'dictionary' | 'json';

/** A value with every text in one language only. */
function inOneLanguage(value: unknown, language: Language): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, language));
	const record = value as Record<string, unknown>;
	if (languages.every((one) => typeof record[one] === 'string')) return record[language];
	return Object.fromEntries(Object.entries(record).map(([key, one]) => [key, inOneLanguage(one, language)]));
}

/**
 * The text of a download. The dictionary and the JSON are in the language given; the JSON holds the
 * selection, the definitions with their SQL, the dictionary, and the cells as they are.
 */
export async function exportedText(taken: ExportedFigures, form: Form, language: Language): Promise<string> {
	const { programme, definitions, cells, where } = taken;
	if (form === 'csv') return cellsCsv(cells, programme.synthetic);
	const t = translator(language, await loadMessages(language, ['figures', 'workspace', 'dictionary']));
	const fields = dictionary(t, programme, [...cellColumns(cells).columns, 'synthetic']);
	if (form === 'dictionary') return dictionaryCsv(t, fields);
	const { id, version, title, synthetic } = programme;
	const whole = {
		programme: { id, version, title },
		synthetic,
		language,
		selection: where,
		dictionary: fields,
		indicators: definitions,
		cells
	};
	return `${JSON.stringify(inOneLanguage(whole, language), null, '\t')}\n`;
}
