import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairsOf, someTies } from './fixtures/test-networks.ts';
import { mixing } from './mixing.ts';

/** E-I the plain way, over a list of pairs. */
function ei(pairs: readonly (readonly [number, number])[], groups: readonly number[]): number | null {
	const across = pairs.filter(([a, b]) => groups[a] !== groups[b]).length;
	const within = pairs.filter(([a, b]) => groups[a] === groups[b]).length;
	return pairs.length === 0 ? null : (across - within) / (across + within);
}
const everyPair = (people: number) =>
	Array.from({ length: people }, (_, a) => Array.from({ length: people }, (_, b): [number, number] => [a, b]))
		.flat()
		.filter(([a, b]) => a < b);

it('expects 0.515 of four countries with 25 people each', () => {
	const groups = Uint16Array.from({ length: 100 }, (_, i) => i % 4);
	const { observed, expected } = mixing(pairsOf([]), groups);
	expect(observed).toBeNull();
	expect(expected!.toFixed(3)).toBe('0.515');
});

it('is -1 when all ties stay within their group, 1 when all cross', () => {
	const groups = Uint16Array.from([0, 0, 1, 1]);
	expect(mixing(pairsOf([[0, 1], [2, 3]]), groups).observed).toBe(-1); // prettier-ignore
	expect(mixing(pairsOf([[0, 2], [1, 3]]), groups).observed).toBe(1); // prettier-ignore
	expect(mixing(pairsOf([[0, 1], [1, 2]]), groups).observed).toBe(0); // prettier-ignore
});

it('counts as a list of pairs does, and expects what all possible pairs give', () => {
	fc.assert(
		fc.property(someTies, ({ people, ties, groups }) => {
			const { observed, expected } = mixing(pairsOf(ties), Uint16Array.from(groups));
			expect(observed).toBe(ei(ties, groups));
			expect(expected).toBeCloseTo(ei(everyPair(people), groups)!, 12);
		})
	);
});
