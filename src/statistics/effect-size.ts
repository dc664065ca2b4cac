import { deviation } from './moments.ts';
import { noncentralityInterval } from './noncentral-t.ts';

/** With fewer pairs no effect size is given. */
export const minPairs = 10;

/** The sum and the sum of squares of some values. */
export interface Sums {
	sum: number;
	squares: number;
}

/** Effect sizes of a change within people; null where the values do not vary. */
export interface PairedEffects {
	/** The standard deviation of the differences, in points. */
	sd: number;
	/** Mean difference over the standard deviation of the differences. */
	dZ: number | null;
	/** The same, corrected for small samples. */
	gZ: number | null;
	gZLow: number | null;
	gZHigh: number | null;
	/** Mean difference over the mean of the standard deviations before and after. */
	dAv: number | null;
	dAvLow: number | null;
	dAvHigh: number | null;
}

const times = (value: number | null, by: number): number | null => (value === null ? null : value * by);

/**
 * Effect sizes of paired differences (after - before), from `n`, the sums of the differences, and those of
 * the values before and after.
 *
 * g_z is d_z times J = 1 - 3/(4v - 1), v = n - 1 (Hedges 1981, Journal of Educational Statistics 6:107-128).
 * Its interval is that of the noncentrality given the observed t, over √n and times J (Cumming & Finch
 * 2001). That of d_av scales the same noncentralities to the mean standard deviation (Algina & Keselman 2003,
 * Educational and Psychological Measurement 63:537-553, who take the root of the mean variance; here, as in
 * Lakens 2013, doi 10.3389/fpsyg.2013.00863, the mean of both deviations).
 *
 * Null for fewer than two pairs. Intervals are null where all differences are equal.
 */
export function pairedEffects(pairs: Sums & { n: number; before: Sums; after: Sums }): PairedEffects | null {
	const { n, before, after } = pairs;
	const sd = deviation(n, pairs.sum, pairs.squares);
	if (sd === null) return null;
	const mean = pairs.sum / n;
	const level = (deviation(n, before.sum, before.squares)! + deviation(n, after.sum, after.squares)!) / 2;
	const dAv = level === 0 ? null : mean / level;
	if (sd === 0)
		return { sd, dZ: null, gZ: null, gZLow: null, gZHigh: null, dAv, dAvLow: null, dAvHigh: null };
	const root = Math.sqrt(n);
	const { low, high } = noncentralityInterval((mean / sd) * root, n - 1);
	const correction = 1 - 3 / (4 * (n - 1) - 1);
	const scale = level === 0 ? null : sd / root / level;
	return {
		sd,
		dZ: mean / sd,
		gZ: (mean / sd) * correction,
		gZLow: (low / root) * correction,
		gZHigh: (high / root) * correction,
		dAv,
		dAvLow: times(scale, low),
		dAvHigh: times(scale, high)
	};
}
