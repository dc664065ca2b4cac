import type { CellUnit } from './cell.ts';

/** What the product asks about a kind of indicator. What follows from these is a function below. */
export interface Traits {
	/**
	 * What the values of the units become. A `proportion` is the part of all units that counts; a `difference` is that of two
	 * proportions; `network` figures have ties as units, whose SQL yields `a_id` and `b_id`, the participants at their ends.
	 */
	value: 'total' | 'proportion' | 'mean' | 'median' | 'difference' | 'inequality' | 'network';
	/**
	 * What the figure tells of its units, which disclosure control protects: how many there are (`count`), how many of them count
	 * (`share`), or their number and the sum of their values (`mean`).
	 */
	tells: 'count' | 'share' | 'mean' | 'other';
	/**
	 * What the figure of a month covers: its `own` units or, in a running figure, all units `up-to` its end. A `rising` one is
	 * running and never falls. `none`: it is not given by month.
	 */
	months: 'own' | 'up-to' | 'rising' | 'none';
	/** The chart form: bars for totals, dots with intervals for estimates, a line over months for growth. */
	drawn: 'bars' | 'dots' | 'line';
	/** How the values of units are shown: in `bands`, with `quartiles` too, or as `answers` before and after; `none` if they hardly vary. */
	distribution: 'quartiles' | 'bands' | 'answers' | 'none';
	/** What is assumed of units with missing values: none and all of them count (`bounds`), or they did not change. */
	missing: 'bounds' | 'no-change' | 'none';
	/** Units are pairs: the SQL yields `before` and `after` as well as `value`, their difference. */
	pairs?: true;
	/** The answer of a unit is 0 or 1: its value, or of a pair `before` and `after`. */
	binary?: true;
	/** What the value of one unit is counted in, where that is not the unit of the figure. */
	valueUnit?: CellUnit;
	/** What a definition of this kind must state. */
	needs?: 'threshold' | 'contrast';
}

const estimate = { months: 'own', drawn: 'dots' } as const;
const network = { value: 'network', drawn: 'dots', distribution: 'none', missing: 'none' } as const;

const table = {
	/** How many units. */
	count: {
		value: 'total',
		tells: 'count',
		months: 'own',
		drawn: 'bars',
		distribution: 'none',
		missing: 'none'
	},
	/** The values added up. */
	sum: {
		value: 'total',
		tells: 'other',
		months: 'own',
		drawn: 'bars',
		distribution: 'quartiles',
		missing: 'none'
	},
	/** The mean of values 0 and 1. */
	share: {
		...estimate,
		value: 'proportion',
		tells: 'share',
		distribution: 'none',
		missing: 'bounds',
		binary: true
	},
	/** The same of everything up to the end of a month: of ties, which stay, as the other figures of a network are. */
	'running-share': {
		value: 'proportion',
		tells: 'share',
		months: 'up-to',
		drawn: 'dots',
		distribution: 'none',
		missing: 'bounds',
		binary: true
	},
	mean: { ...estimate, value: 'mean', tells: 'mean', distribution: 'quartiles', missing: 'none' },
	median: { ...estimate, value: 'median', tells: 'other', distribution: 'quartiles', missing: 'none' },
	/** The cumulative count over months. */
	growth: {
		value: 'total',
		tells: 'count',
		months: 'rising',
		drawn: 'line',
		distribution: 'none',
		missing: 'none'
	},
	/** The mean of within-person differences. */
	'paired-change': {
		...estimate,
		value: 'mean',
		tells: 'mean',
		distribution: 'quartiles',
		missing: 'no-change',
		pairs: true
	},
	/** The share of pairs whose difference reaches `threshold`. */
	'improved-share': {
		...estimate,
		value: 'proportion',
		tells: 'share',
		distribution: 'bands',
		missing: 'no-change',
		pairs: true,
		valueUnit: 'points',
		needs: 'threshold'
	},
	/** The change of a share within the same people. */
	'paired-share': {
		...estimate,
		value: 'difference',
		tells: 'mean',
		distribution: 'answers',
		missing: 'no-change',
		pairs: true,
		binary: true
	},
	/** The difference of two groups' shares, named by `contrast`. */
	gap: {
		value: 'difference',
		tells: 'other',
		months: 'none',
		drawn: 'dots',
		distribution: 'none',
		missing: 'none',
		binary: true,
		needs: 'contrast'
	},
	/** The inequality of the numbers of ties that participants have. */
	gini: {
		...estimate,
		value: 'inequality',
		tells: 'other',
		distribution: 'quartiles',
		missing: 'none',
		valueUnit: 'ties'
	},
	/** The largest component's share of all participants. */
	component: { ...network, tells: 'share', months: 'rising' },
	/** Ties across countries less ties within, over all, minus what random mixing gives. */
	'ei-index': { ...network, tells: 'other', months: 'up-to' }
} as const satisfies Record<string, Traits>;

/** How the values of units become a figure: the kind of an indicator. */
export type Kind = keyof typeof table;

/** The traits of every kind: the one place that says how kinds differ. Ask for a trait, not for a list of kinds. */
export const kinds: Readonly<Record<Kind, Traits>> = table;

/** Whether the figures of groups and months add up to that of the whole. */
export const adds = (kind: Kind): boolean => kinds[kind].value === 'total' && kinds[kind].months === 'own';

/** Whether the figure of a month already includes all earlier months. */
export const isRunning = (kind: Kind): boolean => ['up-to', 'rising'].includes(kinds[kind].months);

/** Whether the units are ties between two participants. */
export const hasTies = (kind: Kind): boolean => kinds[kind].value === 'network';

/** Whether the figure is a number of units, and not a running one. */
export const isNumberOfUnits = (kind: Kind): boolean => kinds[kind].tells === 'count' && adds(kind);

/** Whether the figure is how many units say yes, over all of them. */
export const isShareOfUnits = (kind: Kind): boolean =>
	kinds[kind].value === 'proportion' && kinds[kind].binary === true;

/** Whether the figure is the mean of differences within pairs. */
export const isMeanChange = (kind: Kind): boolean =>
	kinds[kind].value === 'mean' && kinds[kind].pairs === true;

/** Whether the figure is an estimate, which chance alone makes differ from group to group; totals are what they are. */
export const isEstimate = (kind: Kind): boolean => kinds[kind].drawn === 'dots';

/** Whether the figures of countries can be averaged and compared: plain proportions and means. */
export const isComparable = (kind: Kind): boolean =>
	kinds[kind].value === 'proportion' || kinds[kind].value === 'mean';
