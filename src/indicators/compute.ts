import type { Engine } from '#engine/engine.ts';
import type { Cell, CellReason, IntervalMethod } from '#schemas/cell.ts';
import { checkFilters, filterDims, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Frequencies } from '#statistics/median.ts';
import { absent } from './absent-figure.ts';
import { checkBreakdown, selectedOf } from './dims.ts';
import { figure, withDetails, type Figure } from './figure.ts';
import { gapFigure } from './group-difference.ts';
import { layOut, perParticipant } from './cell-layout.ts';
import { margin } from './margins.ts';
import { checkMethod, isResampled } from './methods.ts';
import { networkCells } from './network-cells.ts';
import { nextTurn } from './yield-thread.ts';
import { delivered, participants, prepare } from './connection-cache.ts';
import { filterRefusal, refusal } from './not-applicable.ts';
import { resampled } from './resample.ts';
import { running } from './cumulative.ts';
import { hasStrata, strataDetails } from './strata.ts';
import { emptySums, tallies, type Apart, type Asked, type Group } from './group-sums.ts';
import { tiesOf, type Ties } from './ties.ts';
import { needsPairs, needsTies, type Units } from './units.ts';

/** What is asked of an indicator: broken down by these dims, of what the filters select. */
export interface Question {
	by: readonly Dim[];
	where: Filters;
	/** How intervals are made; as the definition says when it is absent. */
	method?: IntervalMethod;
}

/** The values of each dim asked for; months in which there are units count even outside the programme's period. */
function listsOf(
	by: readonly Dim[],
	programme: Programme,
	where: Filters,
	groups: readonly Group[]
): string[][] {
	return by.map((dim, i) => {
		const list = [...selectedOf(dim, programme, where)];
		if (dim !== 'month') return list;
		const found = groups.flatMap(({ values }) => values[i] ?? []);
		return [...new Set([...list, ...found])].sort();
	});
}

/** What a definition's tallies keep apart: its measures, units that count once, and values where ranks are needed. */
function apartFor({ measures, kind }: Definition, method: IntervalMethod): Apart[] {
	return [
		...(measures.length ? (['measure'] as const) : []),
		...(measures.some(({ distinct }) => distinct) ? (['member'] as const) : []),
		...(kind === 'median' || kind === 'gini' || isResampled(method) ? (['value'] as const) : [])
	];
}

/** Groups that a figure is made of without being broken down by them: countries, and the two sides of a gap. */
function inner({ kind, contrast }: Definition, units: Units, by: readonly Dim[]): Dim[] {
	const strata = hasStrata(kind) && units.dims.has('country') && !by.includes('country');
	return [...(strata ? (['country'] as const) : []), ...(contrast ? [contrast.dim] : [])];
}

/** All that a question of a definition asks of its units. */
export function askedOf(definition: Definition, units: Units, question: Question): Asked {
	const by = checkBreakdown(definition, question.by);
	return {
		by: [...by, ...inner(definition, units, by)],
		where: question.where,
		apart: apartFor(definition, checkMethod(definition, question.method)),
		pairs: needsPairs(definition.kind),
		threshold: definition.threshold
	};
}

/** How many are enrolled, as a question of everybody; a period selects units, not the people that they are set against. */
export function askedOfPeople({ dims }: Units, by: readonly Dim[], where: Filters): Asked {
	const theirs = Object.fromEntries(
		filterDims.flatMap((dim) => (dims.has(dim) && where[dim] ? [[dim, where[dim]]] : []))
	);
	return { by: by.filter((dim) => dims.has(dim)), where: theirs, apart: [] };
}

/** How many are enrolled in each group of a breakdown, from the groups of `askedOfPeople`. */
export function enrolledIn(by: readonly Dim[], known: readonly Dim[], groups: readonly Group[]) {
	return (chosen: readonly number[]) => {
		const shared = chosen.filter((i) => known.includes(by[i]!));
		const of = margin(
			groups,
			shared.map((i) => known.indexOf(by[i]!))
		);
		return (values: readonly string[]) =>
			of(
				values.filter((_, k) => shared.includes(chosen[k]!)),
				null
			).n;
	};
}

async function enrolled(engine: Engine, by: readonly Dim[], where: Filters) {
	const units = await participants(engine);
	const asked = askedOfPeople(units, by, where);
	return enrolledIn(by, asked.by, await tallies(engine, units, asked));
}

/** What a question needs to know beside the tallies of its units. */
export interface Grounds {
	groups: readonly Group[];
	/** How many are enrolled in each group, for figures that are set against them. */
	people: (chosen: readonly number[]) => (values: readonly string[]) => number;
	/** The ties themselves, for figures that no tally gives: see `tiesFor`. */
	ties?: Ties | null;
}

/** The ties of a definition whose units are ties; null for every other. */
export async function tiesFor(engine: Engine, definition: Definition): Promise<Ties | null> {
	if (!needsTies(definition.kind)) return null;
	return tiesOf(engine, definition, await prepare(engine, definition));
}

/** Lays out the cells of a question from the tallies of its finest groups, which are those of `askedOf`. */
export async function cellsFrom(
	definition: Definition,
	programme: Programme,
	question: Question,
	{ groups, people, ties }: Grounds,
	pause: () => Promise<void> = nextTurn
): Promise<Cell[]> {
	const by = checkBreakdown(definition, question.by);
	const lists = listsOf(by, programme, question.where, groups);
	if (ties) return networkCells(definition, lists[0] ?? null, question.where, ties, pause);
	const method = checkMethod(definition, question.method);
	const month = definition.kind === 'growth' ? by.indexOf('month') : -1;
	const strata = hasStrata(definition.kind) ? programme.countries.map(({ code }) => code) : [];
	const drawn: Frequencies[] = [];
	// Where the countries, or the two sides of a gap, stand among the values of a group.
	const apart = definition.contrast !== null || !by.includes('country');
	const innermost = apart
		? groups.some(({ values }) => values.length > by.length)
			? by.length
			: -1
		: by.indexOf('country');
	const cells = layOut(definition, by, lists, (chosen) => {
		const tallyOf = running(margin(groups, chosen), chosen.indexOf(month));
		const innerOf =
			innermost < 0 || chosen.includes(innermost) ? null : margin(groups, [...chosen, innermost]);
		const peopleOf = people(chosen);
		return (values, measure) => {
			const part = (value: string) => innerOf?.([...values, value], measure.id) ?? emptySums();
			const { contrast, kind, minimumN } = definition;
			if (contrast) return gapFigure(part(contrast.of), part(contrast.against), minimumN);
			const tally = tallyOf(values, measure.id);
			drawn.push(tally.frequencies);
			const made = figure(definition, tally, {
				below: measure.below,
				participants: peopleOf(values),
				method
			});
			const mean = innerOf ? strataDetails(kind, strata.map(part)) : {};
			return { ...made, ...withDetails({ ...made.details, ...mean }) };
		};
	});
	return isResampled(method) ? resampled(definition, method, cells, drawn, pause) : cells;
}

/** Why a question has no answer here, whatever the rows say: in every group the same; null when it has one. */
export async function refused(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	{ by: asked, where }: Question
): Promise<Cell[] | null> {
	const by = checkBreakdown(definition, asked);
	const without = (why: Figure) => layOut(definition, by, listsOf(by, programme, where, []), () => () => why);
	const never = refusal(definition, programme, await delivered(engine, definition));
	if (never) return without(never);
	const { dims } = await prepare(engine, definition);
	const strange = filterRefusal(definition, dims, where);
	return strange ? without(strange) : null;
}

/** What a question needs to know, asked of the engine. */
async function grounds(engine: Engine, definition: Definition, question: Question): Promise<Grounds> {
	const units = await prepare(engine, definition);
	return {
		groups: await tallies(engine, units, askedOf(definition, units, question)),
		people: perParticipant(definition)
			? await enrolled(engine, checkBreakdown(definition, question.by), question.where)
			: () => () => 0,
		ties: await tiesFor(engine, definition)
	};
}

/**
 * The cells of one indicator: every group of the breakdown, every margin of it, the total last. Groups without units are
 * there too. Throws for a breakdown or a method that the definition does not allow and for a filter value that the programme
 * does not know; a figure that cannot be given is a cell with its status and reason. `pause` is awaited now and then when it takes long.
 */
export async function cellsOf(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	question: Question,
	pause: () => Promise<void> = nextTurn
): Promise<Cell[]> {
	checkFilters(question.where, programme);
	checkMethod(definition, question.method);
	return (
		(await refused(engine, definition, programme, question)) ??
		cellsFrom(definition, programme, question, await grounds(engine, definition, question), pause)
	);
}

/** The one cell that stands for an indicator which a question does not fit. */
export const refusedCells = (definition: Definition, reason: CellReason): Cell[] =>
	layOut(definition, [], [], () => () => absent('not-applicable', reason));
