import { eiIndex, type Groups } from './mixing.ts';
import type { Pairs } from './pairs.ts';
import { middle95, permutedMixing, type Permuting } from './permuted-mixing.ts';

/** The bounds of 95 % of what chance gives. */
export interface Chance {
	low: number;
	high: number;
}

/** How many ways there are to take k things out of n, one after the other. */
const falling = (n: number, k: number) =>
	Array.from({ length: k }, (_, i) => n - i).reduce((product, factor) => product * factor, 1);

/** How many pairs of ties have a person in common. */
function touching({ a, b }: Pairs, people: number): number {
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
 * Mean and standard deviation of the number of ties within a group, over all orders of the groups over the people: exactly,
 * without drawing any. Two ties are alike by chance with probabilities that depend on whether they share a person. Four people
 * at least. Source: join counts without replacement, Cliff & Ord 1981, Spatial Processes, section 1.4.
 */
export function withinByChance(pairs: Pairs, groupOf: Groups): { mean: number; sd: number } {
	const [people, ties] = [groupOf.length, pairs.a.length];
	const sizes = new Map<number, number>();
	for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const sum = (k: number) => [...sizes.values()].reduce((all, n) => all + falling(n, k), 0);
	const two = sum(2);
	const twice = two ** 2 - [...sizes.values()].reduce((all, n) => all + falling(n, 2) ** 2, 0);
	const one = two / falling(people, 2);
	const shared = sum(3) / falling(people, 3);
	const apart = (sum(4) + twice) / falling(people, 4);
	const touch = touching(pairs, people);
	const mean = ties * one;
	const square = mean + 2 * touch * shared + 2 * (falling(ties, 2) / 2 - touch) * apart;
	return { mean, sd: Math.sqrt(Math.max(0, square - mean ** 2)) };
}

/** Up to this many people and ties, orders are drawn: about 100 ms of work. */
const small = 20_000;

/**
 * The E-I index of these ties when the groups are dealt out to the people at random: bounds of the middle 95 % of 999 drawn orders; in
 * a large network, where the number of ties within a group follows the normal distribution, of mean and deviation of all of them.
 * Null without ties.
 */
export async function mixingByChance(
	pairs: Pairs,
	groupOf: Groups,
	permuting: Omit<Permuting, 'draws'>
): Promise<Chance | null> {
	const ties = pairs.a.length;
	if (ties + groupOf.length <= small)
		return middle95(await permutedMixing(pairs, groupOf, { ...permuting, draws: 999 }));
	const { mean, sd } = withinByChance(pairs, groupOf);
	const at = (z: number) => eiIndex(mean + z * sd, ties);
	const [low, high] = [at(1.959963984540054), at(-1.959963984540054)];
	return low === null || high === null ? null : { low, high };
}
