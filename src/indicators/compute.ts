import type { Engine } from '#engine/engine.ts';
import type { Cell, CellReason, IntervalMethod } from '#schemas/cell.ts';
import { checkFilters, chosenDims, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { hasTies, isComparable, isRunning, kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Frequencies } from '#statistics/frequencies.ts';
import { absentFigure } from './absent-figure.ts';
import { checkBreakdown, selectedOf } from './dims.ts';
import { figure, withDetails, type Figure } from './figure.ts';
import { gapFigure } from './group-difference.ts';
import { layOut, perParticipant } from './cell-layout.ts';
import { margin, cumulative } from './margins.ts';
import { checkMethod, isResampled } from './interval-methods.ts';
import { yieldThread } from './yield-thread.ts';
import { coverage, participants, prepare } from './connection-cache.ts';
import type { Coverage } from './coverage.ts';
import { coveredCells, coversMonth, nobodyCovered } from './covered-cells.ts';
import { absentForFilter, absentForDefinition, absentForProgramme } from './not-applicable.ts';
import { clustersFor, type ClustersOf } from './cluster-sums.ts';
import { countryMeanDetails } from './country-mean.ts';
import { emptySums, groupSums, type SeparateColumn, type SumsQuery, type Group } from './group-sums.ts';
import { tiesOf, type Ties } from './ties.ts';
import type { Units } from './units.ts';

/** A question to an indicator: which breakdown, of which selection. */
export interface Question {
	by: readonly Dim[];
	where: Filters;
	/** The interval method; that of the definition if absent. */
	method?: IntervalMethod;
	/** False leaves out effect sizes and tests, which take longer than all else of a change and stand in no drawing. */
	effects?: false;
}

/** The values of each dim of the breakdown. Months that have units are included even outside the programme's period. */
function dimValues(
	by: readonly Dim[],
	programme: Programme,
	where: Filters,
	groups: readonly Group[]
): string[][] {
	return by.map((dim, i) => {
		const list = [...selectedOf(dim, programme, where)];
		if (dim !== 'month') return list;
		const found = groups.flatMap(({ values, sums }) =>
			sums.missing + sums.outside ? [] : (values[i] ?? [])
		);
		return [...new Set([...list, ...found])].sort();
	});
}

/** The columns by which sums are kept separate: measures, distinct units, and values where ranks are needed. */
function separateColumnsFor({ measures, kind }: Definition, method: IntervalMethod): SeparateColumn[] {
	const byRank = kinds[kind].value === 'median' || kinds[kind].value === 'inequality';
	return [
		...(measures.length ? (['measure'] as const) : []),
		...(measures.some(({ distinct }) => distinct) ? (['member'] as const) : []),
		...(byRank || isResampled(method) ? (['value'] as const) : [])
	];
}

/**
 * Dims that a figure needs although it is not broken down by them: countries for their mean and where the records of some end
 * before the others', and the two sides of a gap.
 */
function innerDims(
	{ kind, contrast }: Definition,
	units: Units,
	by: readonly Dim[],
	{ lastMonth }: Coverage
): Dim[] {
	const apart = isComparable(kind) || (lastMonth.size > 0 && by.includes('month'));
	const strata = apart && units.dims.has('country') && !by.includes('country');
	return [...(strata ? (['country'] as const) : []), ...(contrast ? [contrast.dim] : [])];
}

/**
 * Whether a figure tells how many units it leaves out. Not in a period, which selects only units that have a day: somebody who
 * never answered has none.
 */
const tellsExcluded = ({ kind, parts }: Definition, { where }: Question): boolean =>
	(kinds[kind].missing === 'no-change' || parts !== null) &&
	where.from === undefined &&
	where.to === undefined;

/** The query for the sums that a question needs. */
export function sumsQueryOf(
	definition: Definition,
	units: Units,
	question: Question,
	covered: Coverage
): SumsQuery {
	const by = checkBreakdown(definition, question.by);
	return {
		by: [...by, ...innerDims(definition, units, by, covered)],
		where: question.where,
		separate: separateColumnsFor(definition, checkMethod(definition, question.method)),
		pairs: kinds[definition.kind].pairs === true,
		threshold: definition.threshold,
		excluded: units.hasReasons && tellsExcluded(definition, question)
	};
}

/** The query for the number of participants enrolled. It ignores the period, which selects units and not participants. */
export function participantsQueryOf({ dims }: Units, by: readonly Dim[], where: Filters): SumsQuery {
	const applicable = Object.fromEntries(chosenDims(where).filter(([dim]) => dims.has(dim)));
	return { by: by.filter((dim) => dims.has(dim)), where: applicable, separate: [] };
}

/** How many are enrolled in each group of a breakdown, from the groups of `participantsQueryOf`. */
export function enrolledByGroup(by: readonly Dim[], known: readonly Dim[], groups: readonly Group[]) {
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

async function enrolledCounts(
	engine: Engine,
	programme: Programme,
	by: readonly Dim[],
	where: Filters,
	covered: Coverage
) {
	const units = await participants(engine, programme, covered);
	const query = participantsQueryOf(units, by, where);
	return enrolledByGroup(by, query.by, await groupSums(engine, units, query));
}

/** What the cells of a question are computed from. */
export interface CellInputs {
	groups: readonly Group[];
	/** How many are enrolled in each group, for figures with that denominator. */
	enrolled: (chosen: readonly number[]) => (values: readonly string[]) => number;
	covered: Coverage;
	/** The clusters of each group, for intervals of units that are not independent: see `clustersFor`. */
	clusters?: ClustersOf | null;
	/** The ties themselves, for figures that cannot be computed from sums: see `tiesFor`. */
	ties?: Ties | null;
}

/** The ties of a definition whose units are ties; null for all others. */
export async function tiesFor(
	engine: Engine,
	definition: Definition,
	programme: Programme
): Promise<Ties | null> {
	if (!hasTies(definition.kind)) return null;
	return tiesOf(engine, definition, await prepare(engine, definition, programme));
}

/** Computes the cells of a question from the sums of its finest groups, those of `sumsQueryOf`. */
export async function cellsFrom(
	definition: Definition,
	programme: Programme,
	question: Question,
	{ groups, enrolled, covered, ties, clusters }: CellInputs,
	pause: () => Promise<void> = yieldThread
): Promise<Cell[]> {
	const by = checkBreakdown(definition, question.by);
	const lists = dimValues(by, programme, question.where, groups);
	const said = (cells: readonly Cell[]) =>
		coveredCells(cells, definition, programme, covered, question.where);
	// Few questions are about the network as a whole, or draw samples: what answers them comes with the first.
	if (ties) {
		const { networkCells } = await import('./network-cells.ts');
		return said(await networkCells(definition, lists[0] ?? null, question.where, ties, pause));
	}
	const method = checkMethod(definition, question.method);
	const monthAt = by.indexOf('month');
	const month = isRunning(definition.kind) ? monthAt : -1;
	const strata = isComparable(definition.kind) ? programme.countries.map(({ code }) => code) : [];
	const drawn: Frequencies[] = [];
	// The index of the country, or of the side of a gap, among the values of a group; -1 if there is none.
	const innerDimIsLast = definition.contrast !== null || !by.includes('country');
	const innermost = innerDimIsLast
		? groups.some(({ values }) => values.length > by.length)
			? by.length
			: -1
		: by.indexOf('country');
	const whole = groups.filter(({ values }) => {
		const country = values[innermost] ?? null;
		return country === null || monthAt < 0 || coversMonth(covered, country, values[monthAt] ?? '');
	});
	const cells = layOut(definition, by, lists, (chosen) => {
		const counted = chosen.includes(monthAt) && covered.lastMonth.size > 0 ? whole : groups;
		const sumsOf = cumulative(margin(counted, chosen), chosen.indexOf(month));
		const innerOf =
			innermost < 0 || chosen.includes(innermost) ? null : margin(counted, [...chosen, innermost]);
		const enrolledIn = enrolled(chosen);
		const clustersIn = clusters?.(chosen);
		return (values, measure) => {
			const part = (value: string) => innerOf?.([...values, value], measure.id) ?? emptySums();
			const { contrast, kind, minimumN } = definition;
			if (contrast) return gapFigure(part(contrast.of), part(contrast.against), minimumN);
			const sums = sumsOf(values, measure.id);
			drawn.push(sums.frequencies);
			const made = figure(definition, sums, {
				denominator: measure.denominator,
				participants: enrolledIn(values),
				clusters: clustersIn?.(values, measure.id) ?? null,
				method,
				effects: question.effects ?? true,
				excluded: tellsExcluded(definition, question) && !chosen.includes(by.indexOf('month'))
			});
			const mean = innerOf ? countryMeanDetails(kind, strata.map(part)) : {};
			return { ...made, ...withDetails({ ...made.details, ...mean }) };
		};
	});
	if (!isResampled(method)) return said(cells);
	const { resampled } = await import('./resample.ts');
	return said(await resampled(definition, method, cells, drawn, pause));
}

/** The cells of a question that cannot be answered whatever the rows are, with the same reason in every group; null if it can be. */
export async function absentCells(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	{ by: requested, where }: Question
): Promise<Cell[] | null> {
	const by = checkBreakdown(definition, requested);
	const cellsWith = (absent: Figure) =>
		layOut(definition, by, dimValues(by, programme, where, []), () => () => absent);
	const absentAlways =
		absentForProgramme(definition, programme) ?? absentForDefinition(definition, programme);
	if (absentAlways) return cellsWith(absentAlways);
	if (nobodyCovered(programme, await coverage(engine, definition, programme), where))
		return cellsWith(absentFigure('not-collected', 'no-source'));
	const { dims } = await prepare(engine, definition, programme);
	const absentHere = absentForFilter(definition, dims, where);
	return absentHere ? cellsWith(absentHere) : null;
}

/** Queries the engine for everything a question needs. */
async function cellInputs(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	question: Question
): Promise<CellInputs> {
	const units = await prepare(engine, definition, programme);
	const covered = await coverage(engine, definition, programme);
	const by = checkBreakdown(definition, question.by);
	return {
		groups: await groupSums(engine, units, sumsQueryOf(definition, units, question, covered)),
		enrolled: perParticipant(definition)
			? await enrolledCounts(engine, programme, by, question.where, covered)
			: () => () => 0,
		covered,
		clusters: await clustersFor(engine, definition, units, question),
		ties: await tiesFor(engine, definition, programme)
	};
}

/**
 * The cells of one indicator: every group of the breakdown and of its margins, the total last. Groups without units are
 * included. Throws for a breakdown or a method that the definition does not allow and for a filter value that the programme
 * does not know; a figure that cannot be given is a cell with its status and reason. `pause` is awaited at times in long computations.
 */
export async function cellsOf(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	question: Question,
	pause: () => Promise<void> = yieldThread
): Promise<Cell[]> {
	checkFilters(question.where, programme);
	checkMethod(definition, question.method);
	return (
		(await absentCells(engine, definition, programme, question)) ??
		cellsFrom(
			definition,
			programme,
			question,
			await cellInputs(engine, definition, programme, question),
			pause
		)
	);
}

/** The single cell of an indicator to which a question does not apply. */
export const notApplicableCells = (definition: Definition, reason: CellReason): Cell[] =>
	layOut(definition, [], [], () => () => absentFigure('not-applicable', reason));
