import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clopperPearson } from './clopper-pearson.ts';
import reference from './reference/clopper-pearson.json' with { type: 'json' };
import { wilson } from './wilson.ts';

it.each(reference.cases)(`$count of $n, ${reference.by}`, ({ count, n, low, high }) => {
	const bounds = clopperPearson(count, n)!;
	expect(bounds.low).toBeCloseTo(low, 9);
	expect(bounds.high).toBeCloseTo(high, 9);
});

it('15 of 25: 38.7 to 78.9 %', () => {
	const { low, high } = clopperPearson(15, 25)!;
	expect([low, high].map((bound) => (100 * bound).toFixed(1))).toEqual(['38.7', '78.9']);
});

it('is null for n = 0, and accurate for millions as for a hundred', () => {
	expect(clopperPearson(0, 0)).toBeNull();
	const [exact, score] = [clopperPearson(3_000_000, 8_000_000)!, wilson(3_000_000, 8_000_000)!];
	expect(exact.low).toBeCloseTo(score.low, 6);
	expect(exact.high).toBeCloseTo(score.high, 6);
});

it('holds the share, and mirrors that of the others', () => {
	const fraction = fc
		.integer({ min: 1, max: 2000 })
		.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
	fc.assert(
		fc.property(fraction, ([count, n]) => {
			const { low, high } = clopperPearson(count, n)!;
			expect(low).toBeLessThanOrEqual(count / n);
			expect(high).toBeGreaterThanOrEqual(count / n);
			expect(low).toBeCloseTo(1 - clopperPearson(n - count, n)!.high, 10);
		})
	);
});
