import { isFew, isWithheld } from '#indicators/detail/few-people.ts';
import { differenceCells, hasDifferences } from '#indicators/detail/difference-cells.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { dimOf } from '#schemas/dims.ts';
import { chosenOf, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isComparable, isEstimate } from '#schemas/kinds.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';

/** The difference of two selections, or why there is none. */
export type SideDifference = Cell | 'few' | 'shared' | 'none';

/** Whether no value of some dim that these have is in both selections, so that nobody, or no event, can be in both. */
function apart(programme: Programme, bearers: readonly string[], a: Filters, b: Filters): boolean {
	return Object.keys(a).some((dim) => {
		const [one, other] = [chosenOf(a, dim), chosenOf(b, dim)];
		const of = dimOf(programme, dim)?.of;
		return (
			of !== undefined &&
			bearers.includes(of) &&
			one !== undefined &&
			other !== undefined &&
			!one.some((value) => other.includes(value))
		);
	});
}

/** Whether no day is in the periods of both. */
function atOtherTimes(a: Filters, b: Filters): boolean {
	const before = (one: Filters, other: Filters) =>
		one.to !== undefined && other.from !== undefined && one.to < other.from;
	return before(a, b) || before(b, a);
}

/** Whether each person or event is one unit with one day, so that a period has it or has it not. */
const hasOneDay = ({ counts, dated, clusters, measures }: Definition): boolean =>
	(counts === 'participant' || counts === 'session') &&
	dated !== null &&
	clusters.length === 0 &&
	!measures.some(({ distinct }) => distinct);

/**
 * Whether the units of two selections are independent: of people, if nobody can be in both; of events, if no event can; of what has
 * people and events in common, if the two are of different countries. What has one day is apart also where the periods are.
 */
export function separate(programme: Programme, definition: Definition, a: Filters, b: Filters): boolean {
	if (definition.counts === 'tie') return false;
	if (hasOneDay(definition) && atOtherTimes(a, b)) return true;
	if (definition.interval === 'cluster' && definition.clusters.includes('session'))
		return apart(programme, ['programme'], a, b);
	return apart(
		programme,
		definition.counts === 'session' ? ['programme', 'session'] : ['programme', 'participant'],
		a,
		b
	);
}

/** A less B: with Newcombe's interval for shares and Welch's for means, where the two are separate groups of at least ten. */
export function sideDifference(
	programme: Programme,
	definition: Definition,
	[a, b]: readonly [Cell, Cell],
	[where, against]: readonly [Filters, Filters]
): SideDifference {
	if (!isComparable(definition.kind)) return 'none';
	if (!separate(programme, definition, where, against)) return 'shared';
	const few = (cell: Cell) => isWithheld(cell) || (cell.value !== null && isFew(definition, cell));
	// A side with nobody in it is said as such in its place.
	const empty = (cell: Cell) => cell.value === null && !isWithheld(cell);
	if (empty(a) || empty(b)) return 'none';
	if (few(a) || few(b)) return 'few';
	if (a.value === null || b.value === null) return 'none';
	// Two selections are compared as two countries are.
	const pair: Definition = { ...definition, dims: ['country'] };
	if (!hasDifferences(pair)) return 'none';
	const measure = measureOf(a);
	const named = measure === undefined ? {} : { [definition.measuredBy]: measure };
	const side = (cell: Cell, country: string): Cell => ({ ...cell, dims: { ...named, country } });
	return differenceCells(pair, [side(a, 'a'), side(b, 'b')])[0] ?? 'none';
}

/** The differences of all groups that both selections have, as cells of those groups; none where there is no difference. */
export const allDifferences = (
	programme: Programme,
	definition: Definition,
	[first, second]: readonly [readonly Cell[], readonly Cell[]],
	selections: readonly [Filters, Filters]
): Cell[] =>
	first.flatMap((cell) => {
		const other = cellOf(second, definition.id, cell.dims);
		const found = other ? sideDifference(programme, definition, [cell, other], selections) : 'none';
		return typeof found === 'string' || found.value === null ? [] : [{ ...found, dims: cell.dims }];
	});

/** Why no group of a figure has a difference of two selections with an interval; null where groups may have one. */
export function noDifference(
	programme: Programme,
	definition: Definition,
	[where, against]: readonly [Filters, Filters]
): 'count' | 'method' | 'shared' | null {
	if (!isEstimate(definition.kind)) return 'count';
	if (!isComparable(definition.kind)) return 'method';
	return separate(programme, definition, where, against) ? null : 'shared';
}
