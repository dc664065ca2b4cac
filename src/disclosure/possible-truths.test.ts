import { expect, it } from 'vitest';
import { possibleSplits, possibleTruths } from './possible-truths.ts';

const deviation = { most: 2, variance: 1 };

it('a published count stands for those that the table of deviations leads to it', () => {
	// By hand from the table: nought stays nought, 1 becomes 0 or 2, 2 becomes 0 or 2 to 4, 3 becomes 2 to 5.
	expect(
		Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 25].map((told) => [told, possibleTruths(told, deviation)]))
	).toEqual({
		0: [0, 1, 2],
		1: [],
		2: [1, 2, 3, 4],
		3: [2, 3, 4, 5],
		4: [2, 3, 4, 5, 6],
		5: [3, 4, 5, 6, 7],
		6: [4, 5, 6, 7, 8],
		25: [23, 24, 25, 26, 27]
	});
});

it('of a share the smaller side may be the one that is altered', () => {
	const no = (numerator: number, denominator: number) =>
		possibleSplits({ numerator, denominator }, [25], deviation).map(([, others]) => others);
	// 23 of 25: two do not count as published, so 1 to 4 of them.
	expect(no(23, 25)).toEqual([4, 3, 2, 1]);
	// Everybody: nobody, one or two do not count.
	expect(no(25, 25)).toEqual([2, 1, 0]);
	// 21 of 25: four published of those who do not count, so 2 to 4 of them; or 5 or 6 of them, and those who do are altered.
	expect(no(21, 25)).toEqual([6, 5, 4, 3, 2]);
	// 12 of 25: those who count are altered.
	expect(no(12, 25)).toEqual([15, 14, 13, 12, 11]);
	// No number of one is ever published.
	expect(no(24, 25)).toEqual([]);
});

it('where the base is altered too, both move, and the part no further than one alone', () => {
	const found = possibleSplits({ numerator: 12, denominator: 12 }, [10, 11, 12, 13, 14], deviation);
	// All of ten, or ten of twelve; but not nine of ten, which is too far off, nor eleven of fourteen, since three who do not count are never published as nobody.
	for (const split of [
		[10, 0, 10],
		[10, 1, 11],
		[10, 2, 12],
		[14, 0, 14]
	])
		expect(found).toContainEqual(split);
	expect(found).not.toContainEqual([9, 1, 10]);
	expect(found).not.toContainEqual([11, 3, 14]);
});
