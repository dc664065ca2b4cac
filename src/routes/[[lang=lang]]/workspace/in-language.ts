import { languages, type Language, type Localised } from '#schemas/localised.ts';

const localised = (value: object): value is Localised =>
	Object.keys(value).length === languages.length && languages.every((language) => language in value);

function spoken(value: unknown, language: Language): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => spoken(one, language));
	const text = localised(value) ? value[language] : null;
	return Object.fromEntries(
		Object.entries(value as Record<string, unknown>).map(([key, one]) => [key, text ?? spoken(one, language)])
	);
}

/**
 * The same value with every text in one language only. The shape stays, with this language repeated in place
 * of every other: the repetition compresses to almost nothing, where five languages were most of a page.
 */
export const inLanguage = <T>(value: T, language: Language): T => spoken(value, language) as T;
