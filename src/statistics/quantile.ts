import { ranked, type Frequencies } from './frequencies.ts';

/**
 * The quantile `p` (0 to 1) of values in rising order, or of how often each value occurs: Hyndman & Fan's
 * type 7, linear interpolation between the values of rank floor and ceiling of 1 + (n - 1)·p. This is the
 * default of R, NumPy and spreadsheets.
 *
 * Null without values. Source: Hyndman & Fan 1996, The American Statistician 50:361-365.
 */
export function quantile(values: ArrayLike<number> | Frequencies, p: number): number | null {
	const { n, at } =
		'length' in values ? { n: values.length, at: (rank: number) => values[rank - 1]! } : ranked(values);
	if (n === 0) return null;
	const place = (n - 1) * p;
	const [below, above] = [at(Math.floor(place) + 1), at(Math.ceil(place) + 1)];
	return below + (place - Math.floor(place)) * (above - below);
}
