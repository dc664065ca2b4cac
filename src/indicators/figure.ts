import type { Cell, Details, IntervalMethod } from '#schemas/cell.ts';
import type { Definition, Denominator } from '#schemas/indicator.ts';
import { clusterInterval, type ClusterSums } from '#statistics/cluster-interval.ts';
import { clopperPearson } from '#statistics/clopper-pearson.ts';
import { gini } from '#statistics/gini.ts';
import type { Interval } from '#statistics/interval.ts';
import { median, medianInterval } from '#statistics/median.ts';
import { tInterval } from '#statistics/t-interval.ts';
import { wilson } from '#statistics/wilson.ts';
import {
	changeDetails,
	discordance,
	shareChangeDetails,
	shareChangeInterval,
	improvedCounts
} from './paired.ts';
import { maybeRounded, rounded, roundedDetails } from './rounded.ts';
import { numeratorOf, type GroupSums } from './group-sums.ts';

/** The part of a cell that depends on the units. */
export type Figure = Omit<Cell, 'indicator' | 'version' | 'dims' | 'unit'>;
type Value = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'status' | 'reason'>;

/** What a figure depends on in addition to the sums of its units. */
export interface FigureOptions {
	/** The denominator of a count; `participants` is the number enrolled in the group, for `per-participant`. */
	denominator: Denominator | null;
	participants: number;
	method: IntervalMethod;
	/** Whether effect sizes and tests are wanted. */
	effects: boolean;
	/** Whether the units without a value are told. */
	excluded: boolean;
	/** The same units by cluster, for `cluster`. */
	clusters?: ClusterSums | null;
}

/** The interval from the sums of a group whose share is `count` of `n`; null for methods that draw samples, see `resampled`. */
function interval(sums: GroupSums, { method, clusters }: FigureOptions, count: number): Interval | null {
	const { n, sum, squares, frequencies } = sums;
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
			return shareChangeInterval(sums);
		case 'cluster':
			return clusters ? clusterInterval(clusters) : null;
		default:
			return null;
	}
}

/** A sum, with its denominator where the definition has one, and the quotient where that is the value. */
function total({ n, sum }: GroupSums, { denominator: below, participants }: FigureOptions): Value {
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

/** A numerator over the number of units, which is a share for values 0 and 1; no value without units. */
function quotient(numerator: number, n: number): Value {
	const parts = { numerator: rounded(numerator), denominator: n };
	if (n === 0) return { value: null, ...parts, status: 'not-applicable', reason: 'no-units' };
	return { value: rounded(numerator / n), ...parts, status: 'ok' };
}

/** A figure that is not a ratio. */
function plain(value: number | null): Value {
	const parts = { value: maybeRounded(value), numerator: null, denominator: null };
	return value === null
		? { ...parts, status: 'not-applicable', reason: 'no-units' }
		: { ...parts, status: 'ok' };
}

/** A figure of ties that has no value because there are none. */
const withoutTies = (value: Value, ofTies: boolean): Value =>
	ofTies && value.reason === 'no-units' ? { ...value, reason: 'no-ties' } : value;

function valueOf({ kind, counts }: Definition, sums: GroupSums, options: FigureOptions): Value {
	switch (kind) {
		case 'count':
		case 'sum':
		case 'growth':
			return total(sums, options);
		case 'share':
		case 'running-share':
			return withoutTies(quotient(numeratorOf(kind, sums), sums.n), counts === 'tie');
		case 'mean':
		case 'paired-change':
		case 'improved-share':
			return quotient(numeratorOf(kind, sums), sums.n);
		case 'paired-share': {
			const { gained, lost } = discordance(sums);
			return quotient(gained - lost, sums.n);
		}
		case 'median':
			return plain(median(sums.frequencies));
		case 'gini':
			return withoutTies(plain(gini(sums.frequencies)), sums.n > 0);
		case 'gap':
		case 'component':
		case 'ei-index':
			throw new Error(`invalid kind: ${kind} is not computed from the sums of one group`);
	}
}

/** The standard deviation of the values; null for fewer than two. */
function standardDeviation({ n, sum, squares }: GroupSums): number | null {
	return n < 2 ? null : Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));
}

function detailsOf({ kind, threshold }: Definition, sums: GroupSums, effects: boolean): Details {
	switch (kind) {
		case 'mean':
			return { sd: standardDeviation(sums) };
		case 'paired-change':
			return changeDetails(sums, threshold, effects);
		case 'improved-share':
			return improvedCounts(sums);
		case 'paired-share':
			return shareChangeDetails(sums, effects);
		case 'count':
		case 'sum':
		case 'share':
		case 'running-share':
		case 'median':
		case 'growth':
		case 'gini':
		case 'gap':
		case 'component':
		case 'ei-index':
			return {};
	}
}

/** The details of the units left out: what the figure would be if those unknown had not changed, and the parts of a share. */
function excludedDetails({ kind, parts }: Definition, sums: GroupSums): Details {
	const { n, missing, outside } = sums;
	const count = numeratorOf(kind, sums);
	if (parts) return { [parts.yes]: count, [parts.no]: n - count, [parts.outside]: outside };
	if (missing === 0 || n === 0) return {};
	return { missing, no_change: count / (n + missing) };
}

/** Details rounded, or no key `details` if there are none. */
export const withDetails = (details: Details): Pick<Figure, 'details'> =>
	Object.keys(details).length === 0 ? {} : { details: roundedDetails(details) };

/** The figure of a group from its sums. */
export function figure(definition: Definition, group: GroupSums, options: FigureOptions): Figure {
	const once = group.members.size;
	const sums = once === 0 ? group : { ...group, n: group.n + once, sum: group.sum + once };
	const { n } = sums;
	const count = numeratorOf(definition.kind, sums);
	const bounds = n < definition.minimumN ? null : interval(sums, options, count);
	return {
		...valueOf(definition, sums, options),
		low: maybeRounded(bounds?.low ?? null),
		high: maybeRounded(bounds?.high ?? null),
		n,
		...withDetails({
			...detailsOf(definition, sums, options.effects),
			...(options.excluded ? excludedDetails(definition, sums) : {})
		}),
		...(options.method === definition.interval ? {} : { method: options.method })
	};
}
