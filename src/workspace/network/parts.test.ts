import { expect, it } from 'vitest';
import { beyond, partsOf } from './parts.ts';

const ties = {
	source: 'survey',
	a: Int32Array.of(0, 2, 3),
	b: Int32Array.of(1, 3, 4),
	step: Int32Array.of(0, 0, 1),
	undated: 0
};

it('finds the parts that hang together at the end of a month, the largest first', () => {
	expect(partsOf(ties, 6, 1)).toEqual([[3, 2, 4], [0, 1], [5]]);
	expect(partsOf(ties, 6, 0)).toEqual([[0, 1], [2, 3], [4], [5]]);
});

it('leads from part to part, also to people without a tie, and round', () => {
	const parts = partsOf(ties, 6, 1);
	expect([null, 4, 1, 5].map((person) => beyond(parts, person, 1))).toEqual([3, 0, 5, 3]);
	expect([null, 3, 0, 5].map((person) => beyond(parts, person, -1))).toEqual([5, 5, 3, 0]);
	expect(beyond([], null, 1)).toBeNull();
});
