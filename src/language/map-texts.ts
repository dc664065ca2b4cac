import type { Language } from '#schemas/languages.ts';
import type { Localised } from '#schemas/localised.ts';

/**
 * The same value with `change` applied to every text in it, wherever it stands. A text is what has words in each of `spoken`, the
 * languages of a programme's pages; nothing else is.
 */
export function mapTexts(
	value: unknown,
	spoken: readonly Language[],
	change: (text: Localised) => unknown
): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => mapTexts(one, spoken, change));
	const parts = value as Record<string, unknown>;
	if (spoken.every((language) => typeof parts[language] === 'string')) return change(parts as Localised);
	return Object.fromEntries(Object.entries(parts).map(([key, one]) => [key, mapTexts(one, spoken, change)]));
}
