import { logGamma } from './log-gamma.ts';

/** Used instead of zero where the next step divides by it. */
const tiny = 1e-300;
const nonZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);

/** The continued fraction of the incomplete beta function, by Lentz's algorithm. */
function fraction(x: number, a: number, b: number): number {
	let c = 1;
	let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
	let value = d;
	for (let m = 1; ; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d);
		c = nonZero(1 + even / c);
		value *= c * d;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d);
		c = nonZero(1 + odd / c);
		value *= c * d;
		if (Math.abs(c * d - 1) < 4 * Number.EPSILON) return value;
	}
}

/**
 * The regularised incomplete beta function I_x(a, b), for 0 <= x <= 1 and a, b > 0: the probability that
 * a beta variable is at most x, and so the tail of the binomial and of Student's t. Accurate to 1e-10 for a + b
 * up to 1e5, to 1e-8 up to 1e7.
 *
 * Sources: DLMF 8.17.22 (the fraction), 8.17.4 (the reflection); Lentz 1976, Applied Optics 15:668-671. Own
 * code, because jstat is accurate only to 1e-7 and stdlib's package is 51 kB compressed.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
	return (Math.exp(front) * fraction(x, a, b)) / a;
}
