import { z } from './interval.ts';

/** Chance that |T| <= t for `v` degrees of freedom: the closed series of Abramowitz & Stegun 1964, 26.7.3 and 26.7.4. */
function within(t: number, v: number): number {
	const angle = Math.atan(t / Math.sqrt(v));
	const sine = Math.sin(angle);
	const square = Math.cos(angle) ** 2;
	const odd = v % 2 === 1;
	let term = odd ? Math.sqrt(square) : 1;
	let sum = v === 1 ? 0 : term;
	for (let k = odd ? 3 : 2; k < v; k += 2) {
		term *= (square * (k - 1)) / k;
		sum += term;
	}
	return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/** Fisher's expansion about the normal quantile (Abramowitz & Stegun 26.7.5); right to 1e-12 from 300 on. */
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
 * The 97.5 % quantile of Student's t for `v` degrees of freedom, `v` a whole number from 1, right to 1e-12.
 *
 * Own code, because of the packages one (jstat) is right to 1e-7 only and the other (stdlib) is 51 kB compressed.
 */
export function tQuantile(v: number): number {
	if (!Number.isInteger(v) || v < 1)
		throw new Error(`invalid degrees of freedom: ${v}; a whole number from 1 is expected`);
	if (v > 300) return expansion(v);
	let [low, high] = [z, 13];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) return middle;
		if (within(middle, v) < 0.95) low = middle;
		else high = middle;
	}
}
