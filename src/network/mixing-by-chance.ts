import { eiIndex, type Groups } from './mixing.ts';
import type { Pairs } from './pairs.ts';
import { middle95, permutedMixing, type PermutationOptions } from './permuted-mixing.ts';

/** The bounds of the middle 95 % of values expected by chance. */
export interface ChanceBounds {
	low: number;
	high: number;
}

/** The number of ways to take k things out of n in order: n (n - 1) ... (n - k + 1). */
const fallingFactorial = (n: number, k: number) =>
	Array.from({ length: k }, (_, i) => n - i).reduce((product, factor) => product * factor, 1);

/** The number of pairs of ties that share a person. */
function tiePairsSharingPerson({ a, b }: Pairs, people: number): number {
	const degree = new Int32Array(people);
	for (let i = 0; i < a.length; i++) {
		degree[a[i]!]!++;
		degree[b[i]!]!++;
	}
	let sum = 0;
	for (const ties of degree) sum += (ties * (ties - 1)) / 2;
	return sum;
}

/**
 * Exact mean and standard deviation of the number of ties within a group, over all permutations of the groups among the people.
 * The probability that two ties are both within a group depends on whether they share a person. Needs at least four
 * people. Source: join counts without replacement, Cliff & Ord 1981, Spatial Processes, section 1.4.
 */
export function withinByChance(pairs: Pairs, groupOf: Groups): { mean: number; sd: number } {
	const [people, ties] = [groupOf.length, pairs.a.length];
	const sizes = new Map<number, number>();
	for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const sum = (k: number) => [...sizes.values()].reduce((all, n) => all + fallingFactorial(n, k), 0);
	const two = sum(2);
	const twice = two ** 2 - [...sizes.values()].reduce((all, n) => all + fallingFactorial(n, 2) ** 2, 0);
	const one = two / fallingFactorial(people, 2);
	const shared = sum(3) / fallingFactorial(people, 3);
	const apart = (sum(4) + twice) / fallingFactorial(people, 4);
	const touch = tiePairsSharingPerson(pairs, people);
	const mean = ties * one;
	const square = mean + 2 * touch * shared + 2 * (fallingFactorial(ties, 2) / 2 - touch) * apart;
	return { mean, sd: Math.sqrt(Math.max(0, square - mean ** 2)) };
}

/**
 * How many permutations are drawn, by the number of people and ties: about 100 ms at the most. With 9,999 a bound is the same from one
 * seed to the next to within one tie of a hundred people; with 999 it is within two, which in a larger network are a small part.
 */
export function drawsFor(size: number): number {
	if (size <= 2_000) return 9_999;
	return size <= 20_000 ? 999 : 0;
}

/**
 * The range of the E-I index of these ties when the groups are assigned to the people at random: the middle 95 % of random
 * permutations. In a large network, where the number of ties within a group is normally distributed, the range is computed from its
 * exact mean and standard deviation. Null without ties.
 */
export async function mixingByChance(
	pairs: Pairs,
	groupOf: Groups,
	permuting: Omit<PermutationOptions, 'draws'>
): Promise<ChanceBounds | null> {
	const ties = pairs.a.length;
	const draws = drawsFor(ties + groupOf.length);
	if (draws > 0) return middle95(await permutedMixing(pairs, groupOf, { ...permuting, draws }));
	const { mean, sd } = withinByChance(pairs, groupOf);
	const at = (z: number) => eiIndex(mean + z * sd, ties);
	const [low, high] = [at(1.959963984540054), at(-1.959963984540054)];
	return low === null || high === null ? null : { low, high };
}
