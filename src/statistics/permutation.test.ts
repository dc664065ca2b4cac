import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signFlip } from './permutation.ts';
import small from './reference/sign-flip-small.json' with { type: 'json' };
import reference from './reference/sign-flip.json' with { type: 'json' };

const drawing = { seed: 20_200_401, permutations: 10_000, pause: () => Promise.resolve() };

describe('exact', () => {
	it.each([...reference.cases, ...small.cases])(
		`$differences, ${reference.by}; ${small.by}`,
		async ({ differences, p }) => {
			expect(await signFlip(differences, drawing)).toBeCloseTo(p, 9);
		}
	);

	it('is 1 without differences, and where they cancel out', async () => {
		for (const none of [[], [0, 0, 0], [1, -1], [0.1, 0.2, -0.3]])
			expect(await signFlip(none, drawing)).toBe(1);
	});

	it('does not mind zeros, order or sign', async () => {
		const steps = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 20 });
		await fc.assert(
			fc.asyncProperty(steps, async (list) => {
				const values = list.map((step) => step / 10);
				const p = await signFlip(values, drawing);
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThanOrEqual(1);
				expect(await signFlip([0, ...values.map((value) => -value).reverse(), 0], drawing)).toBe(p);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('drawn, from 31 differences on', () => {
	const many = Array.from({ length: 40 }, (_, i) => ((i * 37) % 23) / 10 - 0.8);

	it('is the same for the same seed, and near for another', async () => {
		const p = await signFlip(many, drawing);
		expect(await signFlip(many, drawing)).toBe(p);
		expect(Math.abs((await signFlip(many, { ...drawing, seed: 2 })) - p)).toBeLessThan(0.02);
	});

	it('continues where counting ends', async () => {
		const most = many.slice(0, 30);
		const counted = await signFlip(most, drawing);
		const drawn = await signFlip([...most, 1.1e-9], drawing);
		expect(Math.abs(drawn - counted)).toBeLessThan(0.02);
	});

	it('is never 0', async () => {
		expect(await signFlip(Array<number>(60).fill(1), drawing)).toBe(1 / 10_001);
	});

	it('pauses as it works', async () => {
		let pauses = 0;
		const pause = () => {
			pauses++;
			return Promise.resolve();
		};
		await signFlip(many, { ...drawing, pause });
		expect(pauses).toBeGreaterThanOrEqual(7);
	});
});
