import { ranked, type Frequencies } from './frequencies.ts';
import { z, type Interval } from './interval.ts';

/** The middle value, or the mean of the two in the middle; null without values. */
export function median(frequencies: Frequencies): number | null {
	const { n, at } = ranked(frequencies);
	return n === 0 ? null : (at(Math.floor((n + 1) / 2)) + at(Math.ceil((n + 1) / 2))) / 2;
}

/**
 * Distribution-free interval for a median: the values of rank n/2 - z√n/2 and 1 + n/2 + z√n/2, rounded.
 *
 * Null when the lower rank is below 1 (n < 6).
 * Source: Campbell & Gardner 1988, BMJ 296:1454-1456.
 */
export function medianInterval(frequencies: Frequencies): Interval | null {
	const { n, at } = ranked(frequencies);
	const reach = (z * Math.sqrt(n)) / 2;
	const lower = Math.round(n / 2 - reach);
	if (n === 0 || lower < 1) return null;
	return { low: at(lower), high: at(Math.min(n, Math.round(1 + n / 2 + reach))) };
}
