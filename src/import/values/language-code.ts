import { languagePattern } from '#schemas/tables/column.ts';
import { languages } from '#schemas/languages.ts';

const nameIn = (language: string) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });

/** The canonical code of a language that has a name, or null. */
function knownCode(text: string): string | null {
	try {
		const [code = ''] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
		return languagePattern.test(code) && nameIn('en').of(code) !== undefined ? code : null;
	} catch {
		return null;
	}
}

let named: Map<string, string> | undefined;

/** Codes of two letters by their names in the languages of the interface, in small letters. */
function codesByName(): Map<string, string> {
	if (named) return named;
	named = new Map();
	const letters = 'abcdefghijklmnopqrstuvwxyz';
	for (const language of languages)
		for (const one of letters)
			for (const other of letters) {
				const code = knownCode(one + other);
				const name = code === null ? undefined : nameIn(language).of(code);
				if (code !== null && name && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), code);
			}
	return named;
}

/** The code of a language by its code or by its name in one of the languages of the interface; null for anything else. */
export function languageCodeOf(text: string): string | null {
	const said = text.trim();
	if (said.length > 40) return null;
	return codesByName().get(said.toLowerCase()) ?? knownCode(said);
}
