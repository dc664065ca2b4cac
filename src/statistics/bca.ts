import { z, type Interval } from './interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';
import type { LeftOneOut } from './redraw.ts';

/** Sums of the same values in another order differ by less than this part of them; so near they are ties. */
const nearly = 1e-12;

/**
 * How skewed the statistic is from sample to sample, by the jackknife; 0 where no value makes a difference.
 */
export function acceleration(jackknife: readonly LeftOneOut[]): number {
	let [n, sum] = [0, 0];
	for (const { value, times } of jackknife) [n, sum] = [n + times, sum + value * times];
	const mean = sum / n;
	let [squares, cubes] = [0, 0];
	for (const { value, times } of jackknife) {
		const step = mean - value;
		squares += times * step ** 2;
		cubes += times * step ** 3;
	}
	return squares <= n * (nearly * mean) ** 2 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * How far the redrawn statistics lie to one side of the observed one, in normal deviations; ties count half.
 */
function bias(redrawn: ArrayLike<number>, observed: number): number {
	const near = nearly * Math.max(Math.abs(redrawn[0]!), Math.abs(redrawn[redrawn.length - 1]!));
	let below = 0;
	for (let i = 0; i < redrawn.length; i++) {
		const step = redrawn[i]! - observed;
		below += step < -near ? 1 : step <= near ? 0.5 : 0;
	}
	return normalQuantile(below / redrawn.length);
}

/**
 * The bias-corrected and accelerated bootstrap interval from what was drawn: the `redrawn` statistics in
 * rising order, the `observed` one and the jackknife. Quantiles are those of type 7.
 *
 * Null where all that was drawn lies to one side of what was observed.
 * Source: Efron 1987, Journal of the American Statistical Association 82:171-185.
 */
export function bcaBounds(
	redrawn: ArrayLike<number>,
	observed: number,
	jackknife: readonly LeftOneOut[]
): Interval | null {
	const shift = bias(redrawn, observed);
	if (!Number.isFinite(shift)) return null;
	const skew = acceleration(jackknife);
	const place = (bound: number) => {
		const moved = shift + bound;
		return normalCdf(shift + moved / (1 - skew * moved));
	};
	const [low, high] = [place(-z), place(z)];
	return low < high ? { low: quantile(redrawn, low)!, high: quantile(redrawn, high)! } : null;
}
