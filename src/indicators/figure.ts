import type { Cell, Details, IntervalMethod } from '#schemas/cell.ts';
import type { Definition, Denominator } from '#schemas/indicator.ts';
import { clopperPearson } from '#statistics/clopper-pearson.ts';
import { gini } from '#statistics/gini.ts';
import type { Interval } from '#statistics/interval.ts';
import { median, medianInterval } from '#statistics/median.ts';
import { tInterval } from '#statistics/t-interval.ts';
import { wilson } from '#statistics/wilson.ts';
import { changeDetails, discordance, shareChangeDetails, shareChangeInterval, turned } from './paired.ts';
import { maybeRounded, rounded, roundedDetails } from './rounded.ts';
import type { GroupSums } from './group-sums.ts';

/** The part of a cell that depends on the units. */
export type Figure = Omit<Cell, 'indicator' | 'version' | 'dims' | 'unit'>;
type Value = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'status' | 'reason'>;

/** What a figure is made of beside its units. */
export interface Making {
	/** What stands below a count, and how many participants the group has where that is asked for. */
	below: Denominator | null;
	participants: number;
	/** How the interval is made. */
	method: IntervalMethod;
}

/** The interval of a tally whose value is reckoned from `count` of `n`; methods that draw samples are not made here. */
function interval(tally: GroupSums, method: IntervalMethod, count: number): Interval | null {
	const { n, sum, squares, frequencies } = tally;
	switch (method) {
		case 'wilson':
			return wilson(count, n);
		case 'clopper-pearson':
			return clopperPearson(count, n);
		case 't':
			return tInterval(n, sum, squares);
		case 'order-statistics':
			return medianInterval(frequencies);
		case 'newcombe':
			return shareChangeInterval(tally);
		default:
			return null;
	}
}

/** A sum, what stands below it where the definition says so, and the quotient where that is the value. */
function total({ n, sum }: GroupSums, { below, participants }: Making): Value {
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

/** A numerator over the number of units, which for values 0 and 1 is a share; without units there is none. */
function quotient(numerator: number, n: number): Value {
	const parts = { numerator: rounded(numerator), denominator: n };
	if (n === 0) return { value: null, ...parts, status: 'not-applicable', reason: 'no-units' };
	return { value: rounded(numerator / n), ...parts, status: 'ok' };
}

/** A figure that is no ratio. */
function plain(value: number | null): Value {
	const parts = { value: maybeRounded(value), numerator: null, denominator: null };
	return value === null
		? { ...parts, status: 'not-applicable', reason: 'no-units' }
		: { ...parts, status: 'ok' };
}

function valueOf({ kind }: Definition, tally: GroupSums, making: Making): Value {
	switch (kind) {
		case 'count':
		case 'sum':
		case 'growth':
			return total(tally, making);
		case 'share':
		case 'mean':
		case 'paired-change':
			return quotient(tally.sum, tally.n);
		case 'improved-share':
			return quotient(tally.improved, tally.n);
		case 'paired-share': {
			const { gained, lost } = discordance(tally);
			return quotient(gained - lost, tally.n);
		}
		case 'median':
			return plain(median(tally.frequencies));
		case 'gini':
			return plain(gini(tally.frequencies));
		case 'gap':
		case 'component':
		case 'ei-index':
			throw new Error(`invalid kind: ${kind} is not reckoned from one tally`);
	}
}

/** The standard deviation of the values; null below two of them. */
function deviation({ n, sum, squares }: GroupSums): number | null {
	return n < 2 ? null : Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));
}

function detailsOf({ kind, threshold }: Definition, tally: GroupSums): Details {
	switch (kind) {
		case 'mean':
			return { sd: deviation(tally) };
		case 'paired-change':
			return changeDetails(tally, threshold);
		case 'improved-share':
			return turned(tally);
		case 'paired-share':
			return shareChangeDetails(tally);
		default:
			return {};
	}
}

/** Leaves out details where there are none. */
export const withDetails = (details: Details): Pick<Figure, 'details'> =>
	Object.keys(details).length === 0 ? {} : { details: roundedDetails(details) };

/** Turns the tally of a group into its figure. */
export function figure(definition: Definition, group: GroupSums, making: Making): Figure {
	const once = group.members.size;
	const tally = once === 0 ? group : { ...group, n: group.n + once, sum: group.sum + once };
	const { n } = tally;
	const count = definition.kind === 'improved-share' ? tally.improved : tally.sum;
	const bounds = n < definition.minimumN ? null : interval(tally, making.method, count);
	return {
		...valueOf(definition, tally, making),
		low: maybeRounded(bounds?.low ?? null),
		high: maybeRounded(bounds?.high ?? null),
		n,
		...withDetails(detailsOf(definition, tally)),
		...(making.method === definition.interval ? {} : { method: making.method })
	};
}
