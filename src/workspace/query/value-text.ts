import type { Value } from '#engine/engine.ts';
import { rounded } from '#indicators/rounded.ts';
import type { Translate } from '#language/translate.ts';

/** Most decimals shown; a file has them all. */
const maxDecimals = 4;

const exponent = (value: number) => String(rounded(value)).includes('e');

/** How many decimals the numbers among some values need, at most four. */
export function decimalsOf(values: readonly Value[]): number {
	let digits = 0;
	for (const value of values)
		if (typeof value === 'number' && !exponent(value))
			digits = Math.max(digits, (String(rounded(value)).split('.')[1] ?? '').length);
	return Math.min(maxDecimals, digits);
}

/** A value of an answer as shown on screen: numbers in the language's format, a missing value as SQL's NULL. */
export function valueText(t: Translate, value: Value, digits = decimalsOf([value])): string {
	if (value === null) return 'NULL';
	if (typeof value !== 'number') return String(value);
	// Very small and very large numbers are written as the database writes them, as are those that would read as
	// zero.
	if (exponent(value) || (value !== 0 && Math.abs(value) < 10 ** -maxDecimals)) return String(value);
	return t.number(value, digits);
}
