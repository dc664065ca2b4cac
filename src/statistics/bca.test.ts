import { describe, expect, it } from 'vitest';
import { acceleration, bcaBounds } from './bca.ts';
import { quantile } from './quantile.ts';
import { jackknife } from './resample.ts';
import reference from './reference/bootstrap-drawn.json' with { type: 'json' };
import { statisticOf } from './fixtures/statistics.ts';

const pause = () => Promise.resolve();

describe(`from the same draws, ${reference.by}`, () => {
	it.each(reference.cases)('$statistic of $values', async ({ values, statistic, drawn, bca, percentile }) => {
		const of = statisticOf(statistic);
		const rising = values.toSorted((a, b) => a - b);
		const bounds = bcaBounds(drawn, of(rising), await jackknife(rising, of, pause))!;
		expect(bounds.low).toBeCloseTo(bca[0]!, 8);
		expect(bounds.high).toBeCloseTo(bca[1]!, 8);
		expect(quantile(drawn, 0.025)).toBeCloseTo(percentile[0]!, 9);
		expect(quantile(drawn, 0.975)).toBeCloseTo(percentile[1]!, 9);
	});
});

it('leaves equal values out once for all', async () => {
	const sums: number[] = [];
	const sum = (values: readonly number[]) => {
		sums.push(values.reduce((total, value) => total + value, 0));
		return sums.at(-1)!;
	};
	expect(await jackknife([1, 1, 1, 5], sum, pause)).toEqual([
		{ value: 7, times: 3 },
		{ value: 3, times: 1 }
	]);
	expect(sums).toEqual([7, 3]);
});

it('sees no skewness where no value makes a difference', () => {
	expect(acceleration([{ value: 0.1 + 0.2, times: 5 }])).toBe(0);
	expect(
		acceleration([
			{ value: 0.3, times: 2 },
			{ value: 0.1 + 0.2, times: 1 }
		])
	).toBe(0);
});

it('is null where all resampled statistics are on one side', () => {
	expect(bcaBounds([1, 2, 3], 4, [{ value: 1, times: 3 }])).toBeNull();
	expect(bcaBounds([1, 2, 3], 0, [{ value: 1, times: 3 }])).toBeNull();
});
