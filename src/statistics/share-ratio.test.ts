import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newcombeDifference } from './newcombe.ts';
import reference from './reference/share-ratio.json' with { type: 'json' };
import { shareRatio } from './share-ratio.ts';

it.each(reference.cases)(`$a of $m over $b of $n, ${reference.by}`, ({ a, m, b, n, ratio, low, high }) => {
	const found = shareRatio({ count: a, n: m }, { count: b, n })!;
	expect(found.ratio).toBeCloseTo(ratio, 9);
	expect(found.low).toBeCloseTo(low, 7);
	expect(found.high).toBeCloseTo(high, 7);
});

it('Fagerland, Lydersen & Laake 2017, chapter 4: 7 of 34 over 1 of 34, 1.1537 to 41.9763', () => {
	const { low, high } = shareRatio({ count: 7, n: 34 }, { count: 1, n: 34 })!;
	expect([low.toFixed(4), high.toFixed(4)]).toEqual(['1.1537', '41.9763']);
});

it('is null where the denominator share is 0, or a group is empty', () => {
	expect(shareRatio({ count: 3, n: 10 }, { count: 0, n: 10 })).toBeNull();
	expect(shareRatio({ count: 0, n: 0 }, { count: 3, n: 10 })).toBeNull();
	expect(shareRatio({ count: 3, n: 10 }, { count: 0, n: 0 })).toBeNull();
});

it('holds the ratio, and 1 exactly when the interval of the difference holds 0', () => {
	const counted = fc
		.integer({ min: 1, max: 300 })
		.chain((n) => fc.record({ count: fc.integer({ min: 1, max: n }), n: fc.constant(n) }));
	fc.assert(
		fc.property(counted, counted, (a, b) => {
			const { ratio, low, high } = shareRatio(a, b)!;
			expect(low).toBeLessThanOrEqual(ratio * (1 + 1e-12));
			expect(high).toBeGreaterThanOrEqual(ratio * (1 - 1e-12));
			const difference = newcombeDifference(a, b)!;
			if (Math.abs(difference.low) > 1e-9) expect(low > 1).toBe(difference.low > 0);
			if (Math.abs(difference.high) > 1e-9) expect(high < 1).toBe(difference.high < 0);
		})
	);
});
