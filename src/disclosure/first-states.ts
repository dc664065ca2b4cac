import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import { countsNothing } from '#schemas/counts-nothing.ts';
import { isPersonal, type EditionCell, type EditionTable } from '#schemas/edition.ts';
import { isRunning, isShareOfUnits } from '#schemas/kinds.ts';
import { isCount, isMean, marginsOf } from './contexts.ts';
import { isSmallChange } from './gate.ts';
import { cellsByName, toldBy } from './published.ts';
import { smallSteps } from './small-steps.ts';
import type { People, State, States, ToProtect, Truth } from './state.ts';
import { tooSmall } from './thresholds.ts';

/** The figure that the last edition shows for a cell, if it shows one that still counts the same. */
export function carried(
	{ previous }: Pick<ToProtect, 'previous'>,
	cell: Pick<Cell, 'indicator' | 'dims' | 'version'>
): EditionCell | null {
	const last = previous.at(-1);
	const found = last && named(last).get(cellName(cell));
	return found && found.version === cell.version && (found.status === 'ok' || found.status === 'held')
		? found
		: null;
}

const kept = new WeakMap<object, Map<string, EditionCell>>();
function named(published: ToProtect['previous'][number]): Map<string, EditionCell> {
	let found = kept.get(published);
	if (!found) kept.set(published, (found = cellsByName(published)));
	return found;
}

/** What becomes of every cell before sums are looked at: too small figures are suppressed, too small changes held. */
export function firstStates(input: ToProtect): States {
	const tables = new Map(input.tables.map((table) => [table.indicator, table]));
	const states: States = new Map(
		input.truth.map((truth) => [
			cellName(truth.cell),
			firstState(input, tables.get(truth.cell.indicator)!, truth)
		])
	);
	for (const table of input.tables)
		if (table.protects !== 'nobody' && isCount(table) && isRunning(table.kind))
			hideSteps(table, input, states);
	return states;
}

/** Months of a running count in which a few were added. */
function hideSteps(table: EditionTable, { truth, policy }: ToProtect, states: States): void {
	const cells = new Map(truth.map(({ cell }) => [cellName(cell), cell]));
	for (const { total, parts } of marginsOf(table)) {
		const names = [...parts, total].map((dims) => cellName({ indicator: table.indicator, dims }));
		const counts = names.map((name) => cells.get(name)?.n ?? 0);
		for (const i of smallSteps(counts, policy.minCount))
			states.set(names[i]!, { as: 'suppressed', because: 'few-people' });
	}
}

function firstState(input: ToProtect, table: EditionTable, { cell, people }: Truth): State {
	if (table.protects === 'nobody' || cell.status === 'not-collected') return { as: 'ok' };
	if (cell.status !== 'ok') {
		// That nobody is in a group of people is told by how many there are, and by no other figure.
		const personal = table.by.some((one) => isPersonal(one) && cell.dims[one.dim] !== undefined);
		return countsNothing(cell) && personal && !isCount(table)
			? { as: 'suppressed', because: 'small-base' }
			: { as: 'ok' };
	}
	const told = toldBy(table, cell);
	const before = carried(input, cell);
	const was = new Map(before ? toldBy(table, { ...before, status: 'ok' }) : []);
	const least = isMean(table) ? input.policy.minBase : input.policy.minCount;
	if (before && told.some(([counted, is]) => isSmallChange(is - (was.get(counted) ?? is), least)))
		return { as: 'held' };
	const because = tooSmall(table, told, input.policy) ?? (people ? fewBehind(table, people, input) : null);
	return because ? { as: 'suppressed', because } : { as: 'ok' };
}

/** The same rule for the people behind units that are none: meetings attended, modules completed. */
function fewBehind(table: EditionTable, { all, counted, others }: People, { policy }: ToProtect) {
	if (all < policy.minBase) return 'small-base' as const;
	if (!isShareOfUnits(table.kind)) return null;
	if (counted < policy.minCount) return 'few-people' as const;
	return policy.complementRule && others < policy.minCount ? ('few-others' as const) : null;
}
