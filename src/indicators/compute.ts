import type { Engine } from '#engine/engine.ts';
import type { Cell, CellReason } from '#schemas/cell.ts';
import { checkFilters, filterDims, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { checkBreakdown, selectedOf } from './dims.ts';
import { absent, figure, type Figure } from './figure.ts';
import { layOut, perParticipant } from './layout.ts';
import { margin } from './margins.ts';
import { delivered, participants, prepare } from './prepare.ts';
import { filterRefusal, refusal } from './refusal.ts';
import { running } from './running.ts';
import { tallies, type Apart, type Group } from './tally.ts';

/** What is asked of an indicator: broken down by these dims, of what the filters select. */
export interface Question {
	by: readonly Dim[];
	where: Filters;
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
function apartFor(definition: Definition): Apart[] {
	const { measures, kind } = definition;
	return [
		...(measures.length ? (['measure'] as const) : []),
		...(measures.some(({ distinct }) => distinct) ? (['member'] as const) : []),
		...(kind === 'median' ? (['value'] as const) : [])
	];
}

/** How many are enrolled in each group; a period selects units, not the people that they are set against. */
async function enrolled(engine: Engine, by: readonly Dim[], where: Filters) {
	const units = await participants(engine);
	const known = by.filter((dim) => units.dims.has(dim));
	const theirs = Object.fromEntries(
		filterDims.flatMap((dim) => (units.dims.has(dim) && where[dim] ? [[dim, where[dim]]] : []))
	);
	const groups = await tallies(engine, units, { by: known, where: theirs, apart: [] });
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

/**
 * The cells of one indicator: every group of the breakdown, every margin of it, the total last. Groups without units are
 * there too. Throws for a breakdown that the definition does not allow and for a filter value that the programme does not
 * know; a figure that cannot be given is a cell with its status and reason.
 */
export async function cellsOf(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	question: Question
): Promise<Cell[]> {
	const by = checkBreakdown(definition, question.by);
	const where = checkFilters(question.where, programme);
	const without = (why: Figure) => layOut(definition, by, listsOf(by, programme, where, []), () => () => why);

	const refused = refusal(definition, programme, await delivered(engine));
	if (refused) return without(refused);
	const units = await prepare(engine, definition);
	const strange = filterRefusal(definition, units.dims, where);
	if (strange) return without(strange);

	const groups = await tallies(engine, units, { by, where, apart: apartFor(definition) });
	const people = perParticipant(definition) ? await enrolled(engine, by, where) : () => () => 0;
	const month = definition.kind === 'growth' ? by.indexOf('month') : -1;
	return layOut(definition, by, listsOf(by, programme, where, groups), (chosen) => {
		const tallyOf = running(margin(groups, chosen), chosen.indexOf(month));
		const peopleOf = people(chosen);
		return (values, measure) =>
			figure(definition, tallyOf(values, measure.id), measure.below, peopleOf(values));
	});
}

/** The one cell that stands for an indicator which a question does not fit. */
export const refusedCells = (definition: Definition, reason: CellReason): Cell[] =>
	layOut(definition, [], [], () => () => absent('not-applicable', reason));
