import { pacer, type Pause } from './pace.ts';
import { seeded } from './random.ts';

/**
 * Up to this many differences other than 0, all patterns of signs are counted: a thousand million of them, in
 * two halves.
 */
const maxExact = 30;

/** Smaller differences are rounding errors. */
const grid = 1e-9;

/** The sums of all patterns of signs, in rising order. */
function signedSums(sizes: readonly number[]): Float64Array {
	let sums = new Float64Array([0]);
	for (const size of sizes) {
		const more = new Float64Array(2 * sums.length);
		for (const [i, sum] of sums.entries()) {
			more[2 * i] = sum - size;
			more[2 * i + 1] = sum + size;
		}
		sums = more;
	}
	return sums.sort();
}

/**
 * The share of all patterns whose sum is at least `bound`: for each sum of one half, the sums of the other half
 * that together reach it.
 */
function partReaching(sizes: readonly number[], bound: number): number {
	const middle = sizes.length >> 1;
	const [some, others] = [signedSums(sizes.slice(0, middle)), signedSums(sizes.slice(middle))];
	let reaching = 0;
	let place = others.length;
	for (const sum of some) {
		while (place > 0 && others[place - 1]! + sum >= bound) place--;
		reaching += others.length - place;
	}
	return reaching / 2 ** sizes.length;
}

/** How many of `permutations` random patterns have a sum at least as far from 0 as `bound`. */
async function drawnReaching(
	sizes: readonly number[],
	bound: number,
	drawing: SignFlipOptions
): Promise<number> {
	const random = seeded(drawing.seed);
	const due = pacer();
	let reaching = 0;
	for (let k = 0; k < drawing.permutations; k++) {
		let sum = 0;
		for (const size of sizes) sum += random() < 0.5 ? size : -size;
		if (Math.abs(sum) >= bound) reaching++;
		if (due(sizes.length)) await drawing.pause();
	}
	return reaching;
}

/**
 * The number of random patterns where there are too many to count them all, the seed, and a pause awaited in between.
 */
export interface SignFlipOptions {
	seed: number;
	permutations: number;
	pause: Pause;
}

/**
 * The two-sided p of the sign-flip test that the mean of paired differences is 0: how often the sum would be
 * at least as far from 0 if the sign of each difference were random. Ties need no correction; differences
 * of 0 have no effect.
 *
 * Exact for up to 30 differences other than 0; beyond that (b + 1)/(m + 1) of m random patterns, the same for
 * the same seed. 1 where there is no difference. Sources: Fisher 1935, The Design of Experiments, section 21;
 * Phipson & Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9:39.
 */
export async function signFlip(differences: readonly number[], drawing: SignFlipOptions): Promise<number> {
	const sizes = differences.map(Math.abs).filter((size) => size > grid);
	const observed = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
	const bound = observed - grid;
	if (bound <= 0) return 1;
	if (sizes.length <= maxExact) return Math.min(1, 2 * partReaching(sizes, bound));
	return ((await drawnReaching(sizes, bound, drawing)) + 1) / (drawing.permutations + 1);
}
