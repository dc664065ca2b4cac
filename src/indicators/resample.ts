import type { Cell, IntervalMethod } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { bcaInterval, percentileInterval } from '#statistics/bootstrap.ts';
import type { Frequencies } from '#statistics/frequencies.ts';
import { quantile } from '#statistics/quantile.ts';
import { maybeRounded } from './rounded.ts';

/** Number of samples drawn, and the fixed seed: the same records give the same interval on every machine. */
export const resamples = 10_000;
export const seed = 20_200_401;

/** With more values than this a resampled interval takes minutes and hardly differs from Student's. */
const maxValues = 20_000;

function valuesOf(frequencies: Frequencies): number[] {
	const values: number[] = [];
	for (const [value, times] of [...frequencies].sort(([a], [b]) => a - b))
		for (let i = 0; i < times; i++) values.push(value);
	return values;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const middle = (rising: readonly number[]) => quantile(rising, 0.5)!;

/** Adds the intervals of a resampling method to cells, given the values of each. */
export async function resampled(
	definition: Definition,
	method: IntervalMethod,
	cells: readonly Cell[],
	values: readonly Frequencies[],
	pause: () => Promise<void>
): Promise<Cell[]> {
	const statistic = kinds[definition.kind].value === 'median' ? middle : mean;
	const interval = method === 'bca' ? bcaInterval : percentileInterval;
	const out: Cell[] = [];
	for (const [i, cell] of cells.entries()) {
		const drawn =
			cell.status === 'ok' && cell.n >= definition.minimumN && cell.n <= maxValues
				? await interval(valuesOf(values[i]!), statistic, { seed, resamples, pause })
				: null;
		out.push({ ...cell, low: maybeRounded(drawn?.low ?? null), high: maybeRounded(drawn?.high ?? null) });
	}
	return out;
}
