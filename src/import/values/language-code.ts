import { namedLanguages } from '#schemas/named-languages.ts';
import { languagePattern } from '#schemas/tables/column.ts';
import { languages } from '#schemas/languages.ts';

/** The canonical code of a language that has a name, or null. */
function knownCode(text: string): string | null {
	try {
		const [code = ''] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
		const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
		return languagePattern.test(code) && names.of(code) !== undefined ? code : null;
	} catch {
		return null;
	}
}

let named: Map<string, string> | undefined;

/** Codes of two letters by their names in the languages of the interface, in small letters. */
function codesByName(): Map<string, string> {
	if (named) return named;
	const all = languages.flatMap((language) => namedLanguages(language));
	return (named = new Map(all.reverse().map(({ code, name }) => [name.toLowerCase(), code])));
}

/** The code of a language by its code or by its name in one of the languages of the interface; null for anything else. */
export function languageCodeOf(text: string): string | null {
	const said = text.trim();
	if (said.length > 40) return null;
	return codesByName().get(said.toLowerCase()) ?? knownCode(said);
}
