import { expect, it } from 'vitest';
import { bcaInterval, percentileInterval } from './bootstrap.ts';
import seeded from './fixtures/seeded.json' with { type: 'json' };
import { statisticOf } from './fixtures/statistics.ts';

it.each(seeded)('the browser draws the same samples as Node: $statistic', async (made) => {
	const of = statisticOf(made.statistic);
	const drawing = { seed: made.seed, resamples: made.resamples, pause: () => Promise.resolve() };
	expect(await percentileInterval(made.values, of, drawing)).toEqual(made.percentile);
	expect(await bcaInterval(made.values, of, drawing)).toEqual(made.bca);
});
