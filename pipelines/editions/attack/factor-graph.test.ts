import fc from 'fast-check';
import { expect, it } from 'vitest';
import { added, beliefs, listed, Unknown } from './factor-graph.ts';

const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 });

it('finds what trying every combination finds, where nothing goes round in a circle', () => {
	fc.assert(
		fc.property(weights, weights, weights, fc.integer({ min: 0, max: 6 }), (first, second, third, total) => {
			const [a, b, c] = [first, second, third].map((prior, i) => new Unknown(`x${i}`, i % 2, prior)) as [
				Unknown,
				Unknown,
				Unknown
			];
			const whole = new Unknown('whole', total, [1, 2]);
			const atMost = a.prior.flatMap((_, i) =>
				c.prior.flatMap((_, j) =>
					a.first + i <= c.first + j + 1 ? [[[a.first + i, c.first + j], 1] as const] : []
				)
			);
			const found = beliefs([added([a, b], whole), listed([a, c], atMost)], 60);
			const expected = new Map<number, number>();
			a.prior.forEach((p, i) =>
				b.prior.forEach((q, j) =>
					c.prior.forEach((r, k) => {
						const [x, y, z] = [a.first + i, b.first + j, c.first + k];
						const w = whole.prior[x + y - whole.first];
						if (w === undefined || x > z + 1) return;
						expected.set(x, (expected.get(x) ?? 0) + p * q * r * w);
					})
				)
			);
			const sum = [...expected.values()].reduce((all, one) => all + one, 0);
			// Where nothing is possible there is nothing to compare.
			if (sum === 0) return;
			const got = found.get(a)!;
			for (const [value, weight] of expected) expect(got.get(value) ?? 0).toBeCloseTo(weight / sum, 6);
			expect(got.size).toBe(expected.size);
		})
	);
});
