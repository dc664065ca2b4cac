import fc from 'fast-check';
import { expect, it } from 'vitest';
import { components } from './components.ts';
import { pairsOf, someTies } from './fixtures/test-networks.ts';

/** The same by plain search: everyone who can be reached is collected step by step. */
function reached(ties: readonly (readonly [number, number])[], people: number): number[] {
	const left = new Set(Array.from({ length: people }, (_, i) => i));
	const sizes: number[] = [];
	while (left.size > 0) {
		const [first] = left;
		const found = new Set([first!]);
		for (const one of found)
			for (const tie of ties) if (tie.includes(one)) for (const end of tie) found.add(end);
		for (const one of found) left.delete(one);
		sizes.push(found.size);
	}
	return sizes.sort((a, b) => b - a);
}

it.each([
	['nobody', [], 0, []],
	['three people without a tie', [], 3, [1, 1, 1]],
	['a chain', [[0, 1], [2, 1], [2, 3]], 5, [4, 1]], // prettier-ignore
	['a ring counts once', [[0, 1], [1, 2], [2, 0]], 3, [3]], // prettier-ignore
	['two that hang together apart', [[0, 1], [3, 2]], 4, [2, 2]] // prettier-ignore
] as [string, [number, number][], number, number[]][])('%s', (_, ties, people, sizes) => {
	expect([...components(pairsOf(ties), people)]).toEqual(sizes);
});

it('finds what stepping from person to person finds', () => {
	fc.assert(
		fc.property(someTies, ({ people, ties }) => {
			expect([...components(pairsOf(ties), people)]).toEqual(reached(ties, people));
		})
	);
});

it('does not mind a chain of 100,000', () => {
	const chain = Array.from({ length: 99_999 }, (_, i): [number, number] => [i + 1, i]);
	expect([...components(pairsOf(chain), 100_000)]).toEqual([100_000]);
});
