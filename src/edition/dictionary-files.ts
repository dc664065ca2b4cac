import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { languages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { csv, jsonLines } from './canonical.ts';
import { dictionary, type Field } from './dictionary.ts';

/** The columns of the tables of an edition, explained in every language; fields and codes are the same in each. */
export async function fieldsOf(
	programme: Programme,
	columns: readonly string[]
): Promise<Record<Language, Field[]>> {
	const spoken = await Promise.all(
		languages.map(async (language) => {
			const t = translator(language, await loadMessages(language, ['figures', 'workspace', 'dictionary']));
			return [language, dictionary(t, programme, columns)] as const;
		})
	);
	return Object.fromEntries(spoken) as Record<Language, Field[]>;
}

/** A text in every language. */
const inEach = (said: (language: Language) => string) =>
	Object.fromEntries(languages.map((language) => [language, said(language)]));

/** The dictionary as JSON, one column per line. */
export function dictionaryJson(fields: Record<Language, Field[]>): string {
	const columns = fields.en.map(({ field, type, codes }, i) => ({
		field,
		type,
		meaning: inEach((language) => fields[language][i]!.meaning),
		codes: codes.map(({ code }, j) => ({
			code,
			meaning: inEach((language) => fields[language][i]!.codes[j]!.meaning)
		}))
	}));
	return `${jsonLines(columns)}\n`;
}

/** The dictionary as a table: a row for each column, followed by one for each of its codes. */
export function dictionaryTable(fields: Record<Language, Field[]>): string {
	const rows = fields.en.flatMap(({ field, type, codes }, i) => [
		[field, '', type, ...languages.map((language) => fields[language][i]!.meaning)],
		...codes.map(({ code }, j) => [
			field,
			code,
			'',
			...languages.map((language) => fields[language][i]!.codes[j]!.meaning)
		])
	]);
	return csv(['field', 'code', 'type', ...languages], rows);
}
