import { mapTexts } from '#language/map-texts.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { dictionary, dictionaryCsv } from '#edition/dictionary.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { cellsCsv, csvColumns } from './cells-csv.ts';

/** Figures that a reader exports. */
export interface ExportedFigures {
	programme: Programme;
	definitions: readonly Definition[];
	cells: readonly Cell[];
	where: Filters;
}

export type Form = 'csv' | 'dictionary' | 'json';

/**
 * The text of a download, tables in the form `csv`. The dictionary and the JSON are in the language given; the JSON holds the
 * selection, the definitions with their SQL, the dictionary, and the cells as they are.
 */
export async function exportedText(
	taken: ExportedFigures,
	form: Form,
	language: Language,
	csv: SpreadsheetForm
): Promise<string> {
	const { programme, definitions, cells, where } = taken;
	if (form === 'csv') return cellsCsv(cells, programme.synthetic, where, csv);
	const t = translator(language, await loadMessages(language, ['figures', 'indicator', 'dictionary']));
	const fields = dictionary(t, programme, csvColumns(cells, programme.synthetic, where));
	if (form === 'dictionary') return dictionaryCsv(t, fields, csv);
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
	const said = mapTexts(whole, siteLanguages(programme.languages), (text) => text[language]);
	return `${JSON.stringify(said, null, '\t')}\n`;
}
