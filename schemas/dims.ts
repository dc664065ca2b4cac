import { characteristicsOf } from './characteristics-of.ts';
import { unnamed, type NamedCode } from './named-code.ts';
import { namedDomains } from './domains.ts';
import type { Localised } from './localised.ts';
import type { Programme } from './programme.ts';
import { mode } from './tables/vocabulary.ts';

/**
 * A dim: something that figures are broken down by. This is the one list from which filters, addresses, breakdowns,
 * charts, wording and the attacks on what is published are derived.
 */
export interface DimDescription {
	code: string;
	/**
	 * What has it: the `programme` (its countries), a `participant`, a `session`, an `answer` that need not have a person; or
	 * the `unit` of an indicator, whose SQL yields the column. `time` is derived from the unit's date, and `wave` from the form.
	 */
	of: 'programme' | 'participant' | 'session' | 'answer' | 'unit' | 'time' | 'wave';
	/** Whether it is a characteristic that the programme made. */
	own: boolean;
	/** Null where the message catalogue has the name. */
	name: Localised | null;
	/** Its values, in the order in which they are shown everywhere. */
	values: readonly NamedCode[];
	/** Whether every person has a value, so that figures of the same people can be set side by side in it. */
	personal: boolean;
	/** Whether its groups must not be published. */
	sensitive: boolean;
	filterable: boolean;
	/** The list of a funder or a statistical office that its values follow, in words. */
	frame: string | null;
	/** Whether its filter is shown at once, and not behind "more". */
	shownFirst: boolean;
}

const plain = {
	own: false,
	frame: null,
	name: null,
	personal: false,
	sensitive: false,
	filterable: false,
	shownFirst: false
};

function describe(programme: Programme): DimDescription[] {
	const lists = namedDomains(programme);
	const own = characteristicsOf(programme)
		.filter(({ breakdown }) => breakdown)
		.map((one): DimDescription => ({ ...one, filterable: true }));
	// How events are held is no question where there are none.
	const held = lists.session_type.length > 0 ? unnamed(mode) : [];
	const of = (bearer: DimDescription['of']) => own.filter((one) => one.of === bearer);
	return [
		{
			...plain,
			code: 'country',
			of: 'programme',
			values: lists.country,
			personal: true,
			filterable: true,
			shownFirst: true
		},
		...of('participant'),
		...of('answer'),
		{
			...plain,
			code: 'session_type',
			of: 'session',
			values: lists.session_type,
			filterable: true,
			shownFirst: true
		},
		{ ...plain, code: 'mode', of: 'session', values: held, filterable: true },
		...of('session'),
		{ ...plain, code: 'sector', of: 'unit', values: lists.sector },
		{ ...plain, code: 'kind', of: 'unit', values: lists.product_kind },
		{ ...plain, code: 'activity', of: 'unit', values: lists.activity },
		{ ...plain, code: 'wave', of: 'wave', values: lists.wave },
		{ ...plain, code: 'month', of: 'time', values: lists.month }
	];
}

const cache = new WeakMap<Programme, readonly DimDescription[]>();

/** Every dim of a programme, in the order in which they are listed everywhere. */
export function dimsOf(programme: Programme): readonly DimDescription[] {
	let found = cache.get(programme);
	if (!found) cache.set(programme, (found = describe(programme)));
	return found;
}

/** The description of one dim; undefined where the programme has none of that name. */
export const dimOf = (programme: Programme, code: string): DimDescription | undefined =>
	dimsOf(programme).find((one) => one.code === code);

/** The values of a dim, in the order in which they are shown everywhere; none where the programme has no such dim. */
export const dimValues = (programme: Programme, code: string): readonly string[] =>
	dimOf(programme, code)?.values.map((one) => one.code) ?? [];

/** The dims that can be filtered by. */
export const filterDims = (programme: Programme): readonly DimDescription[] =>
	dimsOf(programme).filter(({ filterable }) => filterable);

/** The dims that every person has: see `personal`. */
export const personalDims = (programme: Programme): readonly string[] =>
	dimsOf(programme)
		.filter(({ personal }) => personal)
		.map(({ code }) => code);
