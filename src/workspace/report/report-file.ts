import type { Language } from '#schemas/languages.ts';

/** The name under which the command `report` finds the texts of a language. */
export const reportFileName = (language: Language, languages: readonly Language[]): string =>
	language === languages[0] ? 'report.md' : `report.${language}.md`;

/** The language of a file's texts: as the file says it, or its name; null where neither is a language of the report. */
export function languageOfFile(
	name: string,
	said: string | null,
	languages: readonly Language[]
): Language | null {
	const named = /^report\.([a-z]{2})\.md$/.exec(name)?.[1];
	return languages.find((one) => one === said) ?? languages.find((one) => one === named) ?? null;
}
