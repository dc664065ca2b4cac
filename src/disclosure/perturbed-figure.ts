import type { Cell, Details } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { groupsOf } from '#schemas/measure.ts';
import { z, type Interval } from '#statistics/interval.ts';
import { roundedOutwards } from './rounded-outwards.ts';
import { detectableEffect } from '#statistics/detectable-effect.ts';
import { minPairs } from '#statistics/effect-size.ts';
import { newcombeDifference, newcombePaired } from '#statistics/newcombe.ts';
import { minClusters } from '#statistics/cluster-interval.ts';
import { shareRatio } from '#statistics/share-ratio.ts';
import { wilson } from '#statistics/wilson.ts';
import type { CountedRecords, CountedSet } from './counted-set.ts';
import { byPeople } from './by-people.ts';
import { intervalOfClusters, intervalOfMean, publishedEffects, publishedSpread } from './published-spread.ts';
import type { Publisher } from './publisher.ts';

/** The numbers of a cell. */
export type Numbers = Pick<Cell, 'value' | 'numerator' | 'denominator' | 'low' | 'high' | 'n' | 'details'>;

export interface Perturbing {
	definition: Pick<Definition, 'kind' | 'counts' | 'interval' | 'minimumN' | 'contrast' | 'parts'>;
	publisher: Publisher;
	/** The records of a cell, and of its sides where it compares two. */
	recordsOf: (cell: Cell) => CountedRecords;
	/** The largest value, either way, of any unit of the definition: what one unit can move a sum by. */
	reach: number;
}

/** An interval of a published value, wider by what the deviation adds to the variance. */
const widened = ({ low, high }: Interval, value: number, deviation: number): Interval => ({
	low: value - Math.hypot(value - low, z * deviation),
	high: value + Math.hypot(high - value, z * deviation)
});

/** Whether there is an interval is decided on the number that is published. */
const hasInterval = ({ interval, minimumN }: Perturbing['definition'], n: number): boolean =>
	interval !== 'none' && n >= minimumN;

const within = ({ low, high }: Interval, least: number, most: number): Interval => ({
	low: Math.max(least, low),
	high: Math.min(most, high)
});

const none = { low: null, high: null };

/** Ties are told in steps of five. */
export const inSteps = (ties: number): number => 5 * Math.round(ties / 5);

const roundedTo = (value: number, decimals: number): number => Number(value.toFixed(decimals)) || 0;

/** The standard deviation that altering a part adds to a share of `n`; none where the part is exact. */
const shareDeviation = ({ deviation, isExact }: Publisher, part: CountedSet, n: number): number =>
	isExact(part) ? 0 : Math.sqrt(deviation.variance) / n;

function share(cell: Cell, records: CountedRecords, { definition, publisher }: Perturbing): Numbers {
	const { yes, no, all } = records;
	const part = publisher.part(yes, no, all);
	const { count, n } = definition.interval === 'cluster' ? byPeople(part, records, publisher) : part;
	if (n === 0) return { value: null, numerator: 0, denominator: 0, ...none, n: 0 };
	const value = count / n;
	const added = shareDeviation(publisher, yes.n <= no.n ? yes : no, n);
	const own = hasInterval(definition, n)
		? intervalOfShare(cell, records, { count, n }, { definition, publisher })
		: null;
	const bounds = own && widened(own, value, added);
	return {
		...{ value, numerator: count, denominator: n, n },
		...(bounds ? within(bounds, 0, 1) : none),
		...partsOf(cell, definition, count, n)
	};
}

/** The interval of the share that is published. Of clusters there have to be so many in the records, whichever number of people is published. */
function intervalOfShare(
	cell: Cell,
	{ people }: CountedRecords,
	{ count, n }: { count: number; n: number },
	{ definition, publisher }: Pick<Perturbing, 'definition' | 'publisher'>
): Interval | null {
	if (definition.interval !== 'cluster') return wilson(count, n);
	const clusters = publisher.base(people);
	if (cell.low === null || cell.high === null || clusters < minClusters + publisher.deviation.most)
		return null;
	const bounds = { low: cell.low, high: cell.high };
	return intervalOfClusters({ share: cell.value!, n: cell.n, bounds }, { count, n, clusters });
}

/** The parts of a share, told of everybody only: those outside it are the rest of all enrolled, whose number is exact. */
function partsOf(
	cell: Cell,
	{ parts }: Perturbing['definition'],
	count: number,
	n: number
): Pick<Numbers, 'details'> {
	const { details } = cell;
	if (!parts || !details || Object.keys(groupsOf(cell)).length > 0) return {};
	const enrolled = [parts.yes, parts.no, parts.outside].reduce((sum, one) => sum + (details[one] ?? 0), 0);
	return {
		details: { [parts.yes]: count, [parts.no]: n - count, [parts.outside]: Math.max(0, enrolled - n) }
	};
}

function mean(cell: Cell, records: CountedRecords, { definition, publisher, reach }: Perturbing): Numbers {
	const n = publisher.base(records.all);
	const moved = (use: string) => (publisher.drift(records.all, use) * reach) / records.all.n;
	const value = cell.value! + moved('mean');
	const sd = publishedSpread(records.values, reach);
	const own = sd !== null && hasInterval(definition, n) ? intervalOfMean(n, value, sd) : null;
	const deviation = (Math.sqrt(publisher.deviation.variance) * reach) / n;
	const bounds = own ? widened(own, value, deviation) : none;
	const numbers = { value, numerator: null, denominator: n, ...bounds, n };
	const { details } = cell;
	if (!kinds[definition.kind].pairs || !details || Object.keys(groupsOf(cell)).length > 0) return numbers;
	const level = levelOf(records, reach);
	return { ...numbers, details: changeDetails(details, { n, value, sd, level }, moved('before')) };
}

/** The mean of the spreads before and after. */
function levelOf({ answers }: CountedRecords, reach: number): number | null {
	const [before, after] = [answers.before, answers.after].map((values) => publishedSpread(values, reach));
	return before === null || after === null ? null : (before! + after!) / 2;
}

interface PublishedChange {
	n: number;
	value: number;
	sd: number | null;
	level: number | null;
}

/** Details of a mean change of everybody, from what is published of it: nothing in them tells more. */
function changeDetails(
	{ before_mean: before }: Details,
	{ n, value, sd, level }: PublishedChange,
	movedBefore: number
): Details {
	const found: Details = {};
	if (typeof before === 'number')
		Object.assign(found, { before_mean: before + movedBefore, after_mean: before + movedBefore + value });
	if (sd === null) return found;
	const effects = n < minPairs || level === null ? null : publishedEffects(n, value, sd, level);
	if (effects === null) return { ...found, sd };
	const { dZ, gZ, gZLow, gZHigh, dAv, dAvLow, dAvHigh } = effects;
	return {
		...{ ...found, sd, d_z: dZ, g_z: gZ, g_z_low: gZLow, g_z_high: gZHigh },
		...{ d_av: dAv, d_av_low: dAvLow, d_av_high: dAvHigh, mde: detectableEffect(n) }
	};
}

/** The change of a share within people, from those who changed either way. */
function shareChange(cell: Cell, records: CountedRecords, { definition, publisher }: Perturbing): Numbers {
	const n = publisher.base(records.all);
	const [gained, lost, before] = [records.gained, records.lost, records.before].map(publisher.count) as [
		number,
		number,
		number
	];
	const value = n === 0 ? 0 : Math.max(-1, Math.min(1, (gained - lost) / n));
	const deviation = Math.sqrt(2 * publisher.deviation.variance) / Math.max(1, n);
	// Altered one by one, they need not fit each other.
	const both = Math.max(0, before - lost);
	const neither = Math.max(0, n - both - gained - lost);
	const own = hasInterval(definition, n) ? newcombePaired({ both, gained, lost, neither }) : null;
	const bounds = own ? within(widened(own, value, deviation), -1, 1) : none;
	const details =
		Object.keys(groupsOf(cell)).length > 0
			? {}
			: { details: { before_count: before, after_count: before + gained - lost, gained, lost } };
	return { value, numerator: gained - lost, denominator: n, ...bounds, n, ...details };
}

/**
 * The middle value, some ranks away; its interval is wider by the most that ranks move, and its ends, which would be values of single people,
 * are rounded outwards. There is none where they could be the least or the greatest value.
 */
function median(cell: Cell, records: CountedRecords, { definition, publisher, reach }: Perturbing): Numbers {
	const { values } = records;
	const at = (rank: number) => values[Math.max(1, Math.min(values.length, rank)) - 1]!;
	const moved = publisher.ranks(records.all);
	const middle = (values.length + 1) / 2;
	const value = (at(Math.floor(middle) + moved) + at(Math.ceil(middle) + moved)) / 2;
	const { most } = publisher.deviation;
	const n = publisher.base(records.all);
	const lowest = (of: number) => Math.round(of / 2 - (z * Math.sqrt(of)) / 2) - most;
	const [low, high] = [lowest(values.length), values.length + 1 - lowest(values.length)];
	const bounds =
		hasInterval(definition, n) && lowest(n - most) > 1
			? roundedOutwards({ low: Math.min(value, at(low)), high: Math.max(value, at(high)) }, reach)
			: none;
	return { value, numerator: null, denominator: null, ...bounds, n };
}

/** The difference of the shares of two groups, each as it is published by itself. */
function gap(cell: Cell, { definition, publisher, recordsOf }: Perturbing): Numbers {
	const { dim, of, against } = definition.contrast!;
	const side = (group: string) => {
		const { yes, no, all } = recordsOf({ ...cell, dims: { ...cell.dims, [dim]: group } });
		return publisher.part(yes, no, all);
	};
	const [one, other] = [side(of), side(against)];
	if (one.n === 0 || other.n === 0)
		return { value: null, numerator: null, denominator: null, ...none, n: one.n + other.n };
	const value = one.count / one.n - other.count / other.n;
	const bounds = newcombeDifference(one, other);
	const deviation = Math.sqrt(publisher.deviation.variance) * Math.hypot(1 / one.n, 1 / other.n);
	const ratio = shareRatio(one, other);
	return {
		...{ value, numerator: null, denominator: null, n: one.n + other.n },
		...(bounds ? within(widened(bounds, value, deviation), -1, 1) : none),
		details: {
			...{ of_count: one.count, of_n: one.n, against_count: other.count, against_n: other.n },
			...(ratio ? { ratio: ratio.ratio, ratio_low: ratio.low, ratio_high: ratio.high } : {})
		}
	};
}

/** Numbers of ties, over participants or by themselves, in steps of five. */
function ties(cell: Cell): Numbers {
	const n = inSteps(cell.n);
	// Both ends of a tie count where ties are told for each person: those of the ties that are told, so that they tell no more.
	const ends = cell.unit === 'ties-per-person' ? 2 : 1;
	const numerator = cell.numerator === null ? null : ends * inSteps(cell.numerator / ends);
	if (kinds[cell.unit === 'share' ? 'running-share' : 'growth'].tells === 'share') {
		const denominator = inSteps(cell.denominator ?? 0);
		const value = denominator === 0 ? null : Math.min(1, numerator! / denominator);
		return { value, numerator: Math.min(numerator!, denominator), denominator, ...none, n };
	}
	if (cell.denominator === null)
		return { value: inSteps(cell.value!), numerator, denominator: null, ...none, n };
	const value = cell.denominator === 0 ? null : numerator! / cell.denominator;
	return { value, numerator, denominator: cell.denominator, ...none, n };
}

/** Indices of the whole network: two decimals, and none of the counts behind them. */
function index(cell: Cell): Numbers {
	const kept = ['observed', 'expected', 'chance_low', 'chance_high'] as const;
	const details = kept.flatMap((name) => {
		const value = cell.details?.[name];
		return typeof value === 'number' ? [[name, roundedTo(value, 2)]] : [];
	});
	return {
		...{ value: roundedTo(cell.value!, 2), numerator: null, denominator: null, ...none, n: inSteps(cell.n) },
		...(details.length > 0 ? { details: Object.fromEntries(details) as Details } : {})
	};
}

/** A sum of values, moved by up to so many of the largest; never below nought. */
function sum(cell: Cell, records: CountedRecords, { publisher, reach }: Perturbing): Numbers {
	const moved = cell.value! + publisher.drift(records.all, 'sum') * reach;
	const value = records.all.n === 0 ? 0 : Math.max(0, roundedTo(moved, 1));
	return { value, numerator: null, denominator: cell.denominator, ...none, n: publisher.base(records.all) };
}

/** A number of units. */
function count(cell: Cell, records: CountedRecords, { publisher }: Perturbing): Numbers {
	const value = publisher.base(records.all);
	return {
		value,
		numerator: cell.numerator === null ? null : value,
		denominator: cell.denominator,
		...none,
		n: value
	};
}

/**
 * The numbers of a figure of people, forms, attendances or ties as an edition publishes them. A numerator never exceeds its base, a
 * share stays between 0 and 1, and the same records are told alike in every figure. Throws where the records found are not those that the
 * figure counts, since a deviation would then not be theirs.
 */
export function perturbedFigure(cell: Cell, perturbing: Perturbing): Numbers {
	const { kind, counts } = perturbing.definition;
	const { value } = kinds[kind];
	if (value === 'network' || value === 'inequality') return index(cell);
	if (counts === 'tie') return ties(cell);
	if (value === 'difference' && kinds[kind].needs === 'contrast') return gap(cell, perturbing);
	const records = perturbing.recordsOf(cell);
	if (records.all.n !== cell.n)
		throw new Error(
			`invalid records of ${cell.indicator}: the figure counts ${cell.n}, and ${records.all.n} were found`
		);
	switch (value) {
		case 'proportion':
			return share(cell, records, perturbing);
		case 'mean':
			return mean(cell, records, perturbing);
		case 'median':
			return median(cell, records, perturbing);
		case 'difference':
			return shareChange(cell, records, perturbing);
		case 'total':
			return kind === 'sum' ? sum(cell, records, perturbing) : count(cell, records, perturbing);
	}
}
