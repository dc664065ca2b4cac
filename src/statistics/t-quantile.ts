import { incompleteBeta } from './incomplete-beta.ts';
import { z } from './interval.ts';
import { rootBetween } from './root.ts';

/** Fisher's expansion about the normal quantile (Abramowitz & Stegun 26.7.5); accurate to 1e-12 from 300 on. */
function expansion(v: number): number {
	const x = z * z;
	const terms = [
		z,
		(z * (x + 1)) / 4,
		(z * ((5 * x + 16) * x + 3)) / 96,
		(z * (((3 * x + 19) * x + 17) * x - 15)) / 384,
		(z * ((((79 * x + 776) * x + 1482) * x - 1920) * x - 945)) / 92160
	];
	return terms.reduceRight((sum, term) => sum / v + term, 0);
}

/**
 * The 97.5 % quantile of Student's t for `v` >= 1 degrees of freedom, which need not be whole, accurate
 * to 1e-12.
 *
 * Below 300 it solves that the probability of being further out, I(v/2, 1/2) at v/(v + t²), is 5 % (Abramowitz &
 * Stegun 26.7.1 and 26.5.27).
 */
export function tQuantile(v: number): number {
	if (!(v >= 1)) throw new Error(`invalid degrees of freedom: ${v}; at least 1 is expected`);
	if (v > 300) return expansion(v);
	return rootBetween((t) => incompleteBeta(v / (v + t * t), v / 2, 0.5) - 0.05, 1.5, 13);
}
