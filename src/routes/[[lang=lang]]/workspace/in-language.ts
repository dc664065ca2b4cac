import { mapTexts } from '#language/map-texts.ts';
import { isLanguage, siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';

/** The key under which a text travels that says the same in every language of the pages. */
const every = '*';

/**
 * The same value with every text in one language of the pages only, as it travels to them: five languages were most of a page. The
 * few texts in further languages stay as they are. `unpacked` gives each text its shape again.
 */
export const packedIn = <T>(value: T, { languages }: Pick<Programme, 'languages'>, language: Language): T =>
	mapTexts(value, siteLanguages(languages), (text) => ({
		[every]: text[language],
		...Object.fromEntries(Object.entries(text).filter(([tag]) => !isLanguage(tag)))
	})) as T;

/** A packed value in the shape of the original, with the one wording under each of `spoken`, the languages of the pages. */
export function unpacked<T>(value: T, spoken: readonly Language[]): T {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one: unknown) => unpacked(one, spoken)) as T;
	const { [every]: wording, ...parts } = value as Record<string, unknown>;
	const texts = wording === undefined ? [] : spoken.map((language) => [language, wording] as const);
	return Object.fromEntries([
		...texts,
		...Object.entries(parts).map(([key, one]) => [key, unpacked(one, spoken)] as const)
	]) as T;
}
