import { languages, type Language, type Localised } from '#schemas/localised.ts';

const localised = (value: object): value is Localised =>
	Object.keys(value).length === languages.length && languages.every((language) => language in value);

/**
 * The same value with every text in one language only. The shape stays, the language standing in the place of all: the
 * repetition packs to almost nothing, where five languages were most of a page.
 */
export function inLanguage<T>(value: T, language: Language): T {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return (value as unknown[]).map((one) => inLanguage(one, language)) as T;
	const text = localised(value) ? value[language] : null;
	const entries = Object.entries(value).map(([key, one]) => [key, text ?? inLanguage(one, language)]);
	return Object.fromEntries(entries) as T;
}
