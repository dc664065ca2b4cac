import type { Programme } from '#schemas/programme.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { writeWorkbook } from '#tables/workbook-writer.ts';
import { templateCsv, templateSheets, type TemplateWords } from './template-sheets.ts';
import { templateColumns, type TemplateContext, type TemplateOf } from './templates.ts';

export type TemplateEnding = 'xlsx' | 'csv';

/** A template as a file: its words in one language, `name` that of its table there, and `form` that of a CSV. */
export async function writtenTemplate(
	programme: Programme,
	of: TemplateOf,
	context: TemplateContext,
	{ words, name, form }: { words: TemplateWords; name: string; form: SpreadsheetForm },
	ending: TemplateEnding
): Promise<Uint8Array<ArrayBuffer>> {
	const columns = templateColumns(programme, of, context);
	if (ending === 'xlsx') return writeWorkbook(templateSheets(columns, words, name), { title: name });
	return new TextEncoder().encode(templateCsv(columns, words, form));
}
