import { expect, it } from 'vitest';
import { altered, outcomesOf } from './deviations.ts';

const two = { most: 2, variance: 1 };
const rounded = (count: number, deviation = two) =>
	outcomesOf(count, deviation).map(([published, p]) => [published, Number(p.toFixed(3))]);

it.each([
	[0, [[0, 1]]],
	[
		1,
		[
			[0, 0.5],
			[2, 0.5]
		]
	],
	[
		2,
		[
			[0, 0.155],
			[2, 0.572],
			[3, 0.238],
			[4, 0.036]
		]
	],
	[
		3,
		[
			[2, 0.398],
			[3, 0.306],
			[4, 0.194],
			[5, 0.102]
		]
	],
	[
		4,
		[
			[2, 0.064],
			[3, 0.245],
			[4, 0.383],
			[5, 0.245],
			[6, 0.064]
		]
	]
])('publishes %i as Giessing has it', (count, expected) => {
	expect(rounded(count)).toEqual(expected);
});

it.each([two, { most: 3, variance: 1 }, { most: 3, variance: 2 }])(
	'is unbiased, bounded, and tells no count below its bound: %o',
	(deviation) => {
		for (let count = 0; count < 40; count++) {
			const outcomes = outcomesOf(count, deviation);
			const sum = (of: (published: number) => number) =>
				outcomes.reduce((all, [published, p]) => all + p * of(published), 0);
			expect(sum(() => 1)).toBeCloseTo(1, 12);
			expect(sum((one) => one)).toBeCloseTo(count, 9);
			if (count >= 2 * deviation.most)
				expect(sum((one) => (one - count) ** 2)).toBeCloseTo(deviation.variance, 9);
			for (const [published, p] of outcomes) {
				expect(Math.abs(published - count)).toBeLessThanOrEqual(deviation.most);
				expect(published === 0 || published >= deviation.most).toBe(true);
				expect(p).toBeGreaterThan(0);
			}
		}
	}
);

it('takes each outcome as often as its probability says', () => {
	const found = new Map<number, number>();
	for (let i = 0; i < 10_000; i++) {
		const published = altered(30, (i + 0.5) / 10_000, two);
		found.set(published, (found.get(published) ?? 0) + 1);
	}
	expect([...found]).toEqual([
		[28, 638],
		[29, 2447],
		[30, 3830],
		[31, 2447],
		[32, 638]
	]);
});
