import { noncentralT } from './noncentral-t.ts';
import { rootBetween } from './root.ts';
import { tQuantile } from './t-quantile.ts';

const power = 0.8;

/**
 * The smallest d_z that a paired t test of `n` pairs, two-sided at 5 %, detects with 80 % power. Fewer pairs
 * detect only larger changes.
 *
 * Null for fewer than two pairs. Source: Cohen 1988, Statistical Power Analysis for the Behavioral Sciences, 2nd
 * edition, chapter 2.
 */
export function detectableEffect(n: number): number | null {
	if (n < 2) return null;
	const v = n - 1;
	const critical = tQuantile(v);
	const missed = (delta: number) => noncentralT(critical, v, delta) - noncentralT(-critical, v, delta);
	return rootBetween((delta) => 1 - missed(delta) - power, critical + 0.7, 1.4 * critical + 1) / Math.sqrt(n);
}
