import type { Pairs } from './pairs.ts';

/** The group of each person, numbered from 0; at most 65,536 groups. */
export type Groups = Uint16Array;

/**
 * The E-I index: ties between groups minus ties within them, over all ties; from -1 (all within) to 1 (all between). Null
 * without ties. Source: Krackhardt & Stern 1988, doi 10.2307/2786835.
 */
export const eiIndex = (within: number, ties: number): number | null =>
	ties === 0 ? null : (ties - 2 * within) / ties;

/** The number of ties between two people of the same group. */
export function tiesWithin({ a, b }: Pairs, groupOf: Groups): number {
	let within = 0;
	// No branch, because a processor could not predict it: this takes a third of the time.
	for (let i = 0; i < a.length; i++) within += Number(groupOf[a[i]!] === groupOf[b[i]!]);
	return within;
}

/** The E-I index of all possible pairs, which is expected when ties do not depend on groups; null for fewer than two people. */
export function expectedMixing(groupOf: Groups): number | null {
	const sizes = new Map<number, number>();
	for (let i = 0; i < groupOf.length; i++) sizes.set(groupOf[i]!, (sizes.get(groupOf[i]!) ?? 0) + 1);
	const pairsOf = (n: number) => (n * (n - 1)) / 2;
	const within = [...sizes.values()].reduce((sum, n) => sum + pairsOf(n), 0);
	return eiIndex(within, pairsOf(groupOf.length));
}

/** The E-I index of these ties, and the one expected under random mixing of the same people. */
export const mixing = (
	pairs: Pairs,
	groupOf: Groups
): { observed: number | null; expected: number | null } => ({
	observed: eiIndex(tiesWithin(pairs, groupOf), pairs.a.length),
	expected: expectedMixing(groupOf)
});
