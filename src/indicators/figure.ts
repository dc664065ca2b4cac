import type { Cell } from '#schemas/cell.ts';
import type { Definition, Denominator } from '#schemas/indicator.ts';
import type { Interval } from '#statistics/interval.ts';
import { median, medianInterval } from '#statistics/median.ts';
import { tInterval } from '#statistics/t-interval.ts';
import { wilson } from '#statistics/wilson.ts';
import type { Tally } from './tally.ts';

/** The part of a cell that depends on the units. */
export type Figure = Pick<
	Cell,
	'value' | 'numerator' | 'denominator' | 'low' | 'high' | 'n' | 'status' | 'reason'
>;

/** A figure without a value, and why. */
export const absent = (status: Cell['status'], reason: NonNullable<Cell['reason']>): Figure => ({
	value: null,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 0,
	status,
	reason
});

/** Twelve significant digits: far finer than any figure, and coarse enough that both homes print the same. */
const rounded = (value: number) => Number(value.toPrecision(12));
const maybeRounded = (value: number | null) => (value === null ? null : rounded(value));

function interval(definition: Definition, { n, sum, squares, frequencies }: Tally): Interval | null {
	if (n < definition.minimumN) return null;
	switch (definition.interval) {
		case 'wilson':
			return wilson(sum, n);
		case 't':
			return tInterval(n, sum, squares);
		case 'order-statistics':
			return medianInterval(frequencies);
		case 'none':
			return null;
	}
}

/** A sum, what stands below it where the definition says so, and the quotient where that is the value. */
function total(
	{ n, sum }: Tally,
	below: Denominator | null,
	participants: number
): Omit<Figure, 'low' | 'high' | 'n'> {
	const numerator = below === null ? null : rounded(sum);
	switch (below) {
		case null:
			return { value: rounded(sum), numerator, denominator: null, status: 'ok' };
		case 'of-units':
			return { value: rounded(sum), numerator, denominator: n, status: 'ok' };
		case 'per-participant':
			return participants === 0
				? { value: null, numerator, denominator: 0, status: 'not-applicable', reason: 'no-units' }
				: { value: rounded(sum / participants), numerator, denominator: participants, status: 'ok' };
	}
}

/** The mean of the values, which for values 0 and 1 is a share; without units there is none. */
function quotient({ n, sum }: Tally): Omit<Figure, 'low' | 'high' | 'n'> {
	const parts = { numerator: rounded(sum), denominator: n };
	if (n === 0) return { value: null, ...parts, status: 'not-applicable', reason: 'no-units' };
	return { value: rounded(sum / n), ...parts, status: 'ok' };
}

function middle({ frequencies }: Tally): Omit<Figure, 'low' | 'high' | 'n'> {
	const value = maybeRounded(median(frequencies));
	const parts = { value, numerator: null, denominator: null };
	return value === null
		? { ...parts, status: 'not-applicable', reason: 'no-units' }
		: { ...parts, status: 'ok' };
}

/**
 * Turns the tally of a group into its figure. `below` is what stands below a count, `participants` how many there are in
 * the group where that is asked for.
 */
export function figure(
	definition: Definition,
	group: Tally,
	below: Denominator | null,
	participants: number
): Figure {
	const once = group.members.size;
	const tally = once === 0 ? group : { ...group, n: group.n + once, sum: group.sum + once };
	const bounds = interval(definition, tally);
	const rest = {
		low: maybeRounded(bounds?.low ?? null),
		high: maybeRounded(bounds?.high ?? null),
		n: tally.n
	};
	switch (definition.kind) {
		case 'count':
		case 'sum':
		case 'growth':
			return { ...total(tally, below, participants), ...rest };
		case 'share':
		case 'mean':
		case 'paired-change':
			return { ...quotient(tally), ...rest };
		case 'median':
			return { ...middle(tally), ...rest };
	}
}
