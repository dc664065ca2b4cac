import type { Context } from '#import/importer.ts';
import type { TemplateOf } from '#import/template/templates.ts';
import { writtenTemplate, type TemplateEnding } from '#import/template/written-template.ts';
import { plannedEvents } from '#schemas/planned-events.ts';
import { loadMessages } from '#language/messages.ts';
import { templateAreas, templateName, templateWords } from '#language/template-words.ts';
import { translator } from '#language/translate.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { saveFile } from '#workspace/downloads/save-file.ts';

/** Whose template it is, and what is known that its columns depend on. */
export interface TemplateWish {
	programme: Programme;
	catalogue: readonly Definition[];
	country: string | null;
	sessions: Context['sessions'];
	language: Language;
	form: SpreadsheetForm;
}

const types = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv'
};

/** Saves a template to the reader's downloads, under the name of its table or survey. */
export async function saveTemplate(
	of: TemplateOf,
	ending: TemplateEnding,
	wish: TemplateWish
): Promise<void> {
	const { programme, catalogue, country, sessions, language, form } = wish;
	const t = translator(language, await loadMessages(language, templateAreas));
	const name = templateName(t, programme, of);
	const context = { country, events: sessions, planned: plannedEvents(programme, catalogue) };
	const said = { words: templateWords(t, programme), name, form };
	const content = await writtenTemplate(programme, of, context, said, ending);
	const parts = [name.replace(/[\\/:*?"<>|]+/g, ' ').replace(/\s+/g, ' '), country].filter(Boolean);
	saveFile({ name: `${parts.join(' ')}.${ending}`, type: types[ending], content });
}
