import { z, type Interval } from './interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';
import type { JackknifeValue } from './resample.ts';

/** Sums of the same values in another order differ by less than this relative amount, so closer values are ties. */
const relativeTolerance = 1e-12;

/**
 * The acceleration: how skewed the statistic is between samples, by the jackknife; 0 where no value makes a difference.
 */
export function acceleration(jackknife: readonly JackknifeValue[]): number {
	let [n, sum] = [0, 0];
	for (const { value, times } of jackknife) [n, sum] = [n + times, sum + value * times];
	const mean = sum / n;
	let [squares, cubes] = [0, 0];
	for (const { value, times } of jackknife) {
		const step = mean - value;
		squares += times * step ** 2;
		cubes += times * step ** 3;
	}
	return squares <= n * (relativeTolerance * mean) ** 2 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * The bias correction: how far the resampled statistics are to one side of the observed one, in normal deviations; ties count half.
 */
function bias(resampled: ArrayLike<number>, observed: number): number {
	const near =
		relativeTolerance * Math.max(Math.abs(resampled[0]!), Math.abs(resampled[resampled.length - 1]!));
	let below = 0;
	for (let i = 0; i < resampled.length; i++) {
		const step = resampled[i]! - observed;
		below += step < -near ? 1 : step <= near ? 0.5 : 0;
	}
	return normalQuantile(below / resampled.length);
}

/**
 * The bias-corrected and accelerated bootstrap interval from the `resampled` statistics in rising order, the
 * `observed` statistic and the jackknife. Quantiles are those of type 7.
 *
 * Null where all resampled statistics are on one side of the observed one.
 * Source: Efron 1987, Journal of the American Statistical Association 82:171-185.
 */
export function bcaBounds(
	resampled: ArrayLike<number>,
	observed: number,
	jackknife: readonly JackknifeValue[]
): Interval | null {
	const shift = bias(resampled, observed);
	if (!Number.isFinite(shift)) return null;
	const skew = acceleration(jackknife);
	const place = (bound: number) => {
		const moved = shift + bound;
		return normalCdf(shift + moved / (1 - skew * moved));
	};
	const [low, high] = [place(-z), place(z)];
	return low < high ? { low: quantile(resampled, low)!, high: quantile(resampled, high)! } : null;
}
