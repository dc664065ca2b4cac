import { rounded } from '../rounded.ts';
import { tolerance } from '../group-sums.ts';

/** A band of a distribution: `n` values of at least `from` and below `to`; where both are equal, exactly that value. */
export interface Band {
	from: number;
	to: number;
	n: number;
}

/** Up to a range of this many, each whole number is a band of its own. */
const maxSingle = 12;

/** A step of 1, 2 or 5 times a power of ten that divides `span` into eight or fewer. */
function stepOf(span: number): number {
	const rough = span / 8;
	const power = 10 ** Math.floor(Math.log10(rough));
	return power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
}

/**
 * Puts values into bands of equal width with round ends, including empty bands in between; a small range of whole numbers has
 * one band per number. Every value is in exactly one band. Empty without values.
 */
export function bandsOf(values: readonly { value: number; n: number }[]): Band[] {
	if (values.length === 0) return [];
	const low = values.reduce((least, { value }) => Math.min(least, value), Infinity);
	const high = values.reduce((most, { value }) => Math.max(most, value), -Infinity);
	const single = high - low < maxSingle && values.every(({ value }) => Number.isInteger(value));
	const step = single ? 1 : stepOf(high - low || 1);
	const place = (value: number) => Math.floor((value + tolerance) / step);
	const first = place(low);
	const bands = Array.from({ length: place(high) - first + 1 }, (_, i): Band => {
		const from = rounded((first + i) * step);
		return { from, to: single ? from : rounded((first + i + 1) * step), n: 0 };
	});
	for (const { value, n } of values) bands[place(value) - first]!.n += n;
	return bands;
}
