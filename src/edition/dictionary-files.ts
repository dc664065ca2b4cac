import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { csv, jsonLines } from './canonical.ts';
import { dictionary, type Field } from './dictionary.ts';

/** The columns of tables, explained in one language. */
interface SpokenFields {
	language: Language;
	fields: Field[];
}

type Spoken = [fallback: SpokenFields, ...others: SpokenFields[]];

/** The columns of the tables of an edition, explained in every language of its pages; fields and codes are the same in each. */
export async function fieldsOf(programme: Programme, columns: readonly string[]): Promise<Spoken> {
	const spoken = await Promise.all(
		siteLanguages(programme.languages).map(async (language) => {
			const t = translator(language, await loadMessages(language, ['figures', 'indicator', 'dictionary']));
			return { language, fields: dictionary(t, programme, columns) };
		})
	);
	return spoken as Spoken;
}

/** A text in every language. */
const inEach = (spoken: readonly SpokenFields[], said: (fields: Field[]) => string) =>
	Object.fromEntries(spoken.map(({ language, fields }) => [language, said(fields)]));

/** The dictionary as JSON, one column per line. */
export function dictionaryJson(spoken: Spoken): string {
	const columns = spoken[0].fields.map(({ field, type, codes }, i) => ({
		field,
		type,
		meaning: inEach(spoken, (fields) => fields[i]!.meaning),
		codes: codes.map(({ code }, j) => ({
			code,
			meaning: inEach(spoken, (fields) => fields[i]!.codes[j]!.meaning)
		}))
	}));
	return `${jsonLines(columns)}\n`;
}

/** The dictionary as a table: a row for each column, followed by one for each of its codes. */
export function dictionaryTable(spoken: Spoken): string {
	const rows = spoken[0].fields.flatMap(({ field, type, codes }, i) => [
		[field, '', type, ...spoken.map(({ fields }) => fields[i]!.meaning)],
		...codes.map(({ code }, j) => [
			field,
			code,
			'',
			...spoken.map(({ fields }) => fields[i]!.codes[j]!.meaning)
		])
	]);
	return csv(['field', 'code', 'type', ...spoken.map(({ language }) => language)], rows);
}
