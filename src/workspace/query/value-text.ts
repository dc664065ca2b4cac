import type { Value } from '#engine/engine.ts';
import { rounded } from '#indicators/rounded.ts';
import type { Translate } from '#language/translate.ts';

/** Decimals that are written out; a file holds them all. */
const most = 4;

const exponent = (value: number) => String(rounded(value)).includes('e');

/** How many decimals the numbers among some values need, at most four. */
export function digitsOf(values: readonly Value[]): number {
	let digits = 0;
	for (const value of values)
		if (typeof value === 'number' && !exponent(value))
			digits = Math.max(digits, (String(rounded(value)).split('.')[1] ?? '').length);
	return Math.min(most, digits);
}

/** A value of an answer as it stands on screen: numbers as the language writes them, a missing one as the word of SQL. */
export function valueText(t: Translate, value: Value, digits = digitsOf([value])): string {
	if (value === null) return 'NULL';
	if (typeof value !== 'number') return String(value);
	// Very small and very large numbers are told as the database tells them, and so are those that would read as zero.
	if (exponent(value) || (value !== 0 && Math.abs(value) < 10 ** -most)) return String(value);
	return t.number(value, digits);
}
