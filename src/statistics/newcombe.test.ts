import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference, newcombePaired } from './newcombe.ts';
import difference from './reference/newcombe-difference.json' with { type: 'json' };
import paired from './reference/newcombe-paired.json' with { type: 'json' };

const counted = fc
	.integer({ min: 1, max: 500 })
	.chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('of two groups', () => {
	it.each(difference.cases)(`$a of $m less $b of $n, ${difference.by}`, ({ a, m, b, n, low, high }) => {
		const bounds = newcombeDifference({ count: a, n: m }, { count: b, n })!;
		expect(bounds.low).toBeCloseTo(low, 9);
		expect(bounds.high).toBeCloseTo(high, 9);
	});

	it.each([
		[56, 70, 48, 80, '0.0524', '0.3339'],
		[9, 10, 3, 10, '0.1705', '0.8090'],
		[0, 10, 0, 10, '-0.2775', '0.2775'],
		[10, 10, 0, 20, '0.6791', '1.0000']
	])('Newcombe 1998, table II: %d/%d less %d/%d', (a, m, b, n, low, high) => {
		const bounds = newcombeDifference({ count: a, n: m }, { count: b, n })!;
		expect([bounds.low.toFixed(4), bounds.high.toFixed(4)]).toEqual([low, high]);
	});

	it('is null where a group is empty', () => {
		expect(newcombeDifference({ count: 0, n: 0 }, { count: 1, n: 2 })).toBeNull();
		expect(newcombeDifference({ count: 1, n: 2 }, { count: 0, n: 0 })).toBeNull();
	});

	it('holds the difference, within -1 and 1, and mirrors when the groups change places', () => {
		fc.assert(
			fc.property(counted, counted, (a, b) => {
				const { low, high } = newcombeDifference(a, b)!;
				const observed = a.count / a.n - b.count / b.n;
				expect(low).toBeLessThanOrEqual(observed);
				expect(high).toBeGreaterThanOrEqual(observed);
				expect(low).toBeGreaterThanOrEqual(-1);
				expect(high).toBeLessThanOrEqual(1);
				expect(newcombeDifference(b, a)!.high).toBeCloseTo(-low, 12);
			})
		);
	});
});

describe('of one group asked twice', () => {
	it.each(paired.cases)(
		`$both $gained $lost $neither, ${paired.by}`,
		({ both, gained, lost, neither, low, high }) => {
			const bounds = newcombePaired({ both, gained, lost, neither })!;
			expect(bounds.low).toBeCloseTo(low, 9);
			expect(bounds.high).toBeCloseTo(high, 9);
		}
	);

	it('Fagerland, Lydersen & Laake 2017, chapter 8: complete response, -0.1186 to -0.0046', () => {
		const { low, high } = newcombePaired({ both: 59, gained: 6, lost: 16, neither: 80 })!;
		expect([low.toFixed(4), high.toFixed(4)]).toEqual(['-0.1186', '-0.0046']);
	});

	it('is null without people', () => {
		expect(newcombePaired({ both: 0, gained: 0, lost: 0, neither: 0 })).toBeNull();
	});

	it('mirrors when before and after change places, and is narrower than of separate groups when answers agree', () => {
		const times = fc.integer({ min: 0, max: 60 });
		fc.assert(
			fc.property(times, times, times, times, (both, gained, lost, neither) => {
				fc.pre(both + gained + lost + neither > 0);
				const { low, high } = newcombePaired({ both, gained, lost, neither })!;
				const mirrored = newcombePaired({ both, gained: lost, lost: gained, neither })!;
				expect(mirrored.low).toBeCloseTo(-high, 12);
				const n = both + gained + lost + neither;
				const apart = newcombeDifference({ count: both + gained, n }, { count: both + lost, n })!;
				if (both * neither > gained * lost)
					expect(high - low).toBeLessThanOrEqual(apart.high - apart.low + 1e-12);
			})
		);
	});
});
