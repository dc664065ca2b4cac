import { describe, expect, it } from 'vitest';
import { bcaInterval, percentileInterval } from './bootstrap.ts';
import seeded from './fixtures/seeded.json' with { type: 'json' };
import { statisticOf } from './fixtures/statistics.ts';
import reference from './reference/bootstrap-close.json' with { type: 'json' };

const options = { seed: 20_200_401, resamples: 10_000, pause: () => Promise.resolve() };
const mean = statisticOf('mean');

describe(`near many more draws, ${reference.by}`, () => {
	it.each(reference.cases)('$statistic of $values', async ({ values, statistic, percentile, bca }) => {
		const of = statisticOf(statistic);
		for (const [interval, [low, high]] of [
			[percentileInterval, percentile],
			[bcaInterval, bca]
		] as const) {
			const bounds = (await interval(values, of, options))!;
			const near = 0.04 * (high! - low!);
			expect(Math.abs(bounds.low - low!)).toBeLessThan(near);
			expect(Math.abs(bounds.high - high!)).toBeLessThan(near);
		}
	});
});

it.each(seeded)('the same seed gives the same bits: $statistic', async (made) => {
	const of = statisticOf(made.statistic);
	const drawing = { ...options, seed: made.seed, resamples: made.resamples };
	expect(await percentileInterval(made.values, of, drawing)).toEqual(made.percentile);
	expect(await bcaInterval(made.values.toReversed(), of, drawing)).toEqual(made.bca);
});

it('says nothing below two values, and where all are equal', async () => {
	for (const interval of [percentileInterval, bcaInterval]) {
		expect(await interval([], mean, options)).toBeNull();
		expect(await interval([3], mean, options)).toBeNull();
		expect(await interval(Array<number>(7).fill(0.1), mean, options)).toBeNull();
	}
});

it('pauses as it works, and not for a small sample of few draws', async () => {
	let pauses = 0;
	const pause = () => {
		pauses++;
		return Promise.resolve();
	};
	await bcaInterval([1, 2, 3], mean, { seed: 1, resamples: 100, pause });
	expect(pauses).toBe(0);
	await bcaInterval(
		Array.from({ length: 1000 }, (_, i) => i),
		mean,
		{ seed: 1, resamples: 500, pause }
	);
	expect(pauses).toBeGreaterThanOrEqual(20);
});
