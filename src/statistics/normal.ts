import { rootBetween } from './root.ts';

/** Beyond this many deviations a tail probability is too small for a number. */
const maxDeviations = 38;

/** From here on the tail is computed directly, so that it does not lose its digits in a difference. */
const tailFrom = 3;

/** The density of the standard normal distribution. */
const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** The probability of more than x, for x >= 3, by the continued fraction x + 1/(x + 2/(x + ...)). */
function tail(x: number): number {
	let below = x;
	for (let k = Math.ceil(12 + 200 / (x * x)); k > 0; k--) below = x + k / below;
	return density(x) / below;
}

/**
 * The probability that a standard normal variable is at most x, accurate to 1e-15.
 *
 * Source: Abramowitz & Stegun 1964, 26.2.11 (series) and 26.2.14 (continued fraction).
 */
export function normalCdf(x: number): number {
	if (x < -tailFrom) return x < -maxDeviations ? 0 : tail(-x);
	if (x > tailFrom) return x > maxDeviations ? 1 : 1 - tail(x);
	if (Number.isNaN(x)) return NaN;
	let sum = 0;
	let term = x;
	for (let k = 3; sum + term !== sum; k += 2) {
		sum += term;
		term *= (x * x) / k;
	}
	return 0.5 + density(x) * sum;
}

/**
 * The value that a standard normal variable is below with the probability `p`; minus or plus infinity at 0
 * and 1.
 */
export function normalQuantile(p: number): number {
	if (p <= 0) return -Infinity;
	if (p >= 1) return Infinity;
	return rootBetween((x) => normalCdf(x) - p, -maxDeviations, maxDeviations);
}
