import { cellName } from '#schemas/cell-name.ts';
import { givesValue } from '#schemas/gives-value.ts';
import type { EditionCell, EditionHead, EditionTable } from '#schemas/edition.ts';
import { adds, kinds } from '#schemas/kinds.ts';
import { groupsOf } from '#schemas/measure.ts';
import type { PublishedEdition } from './draft.ts';

type Change = EditionHead['changes'][number];

/** The figures that two editions both publish, with different values. */
export function changedSince(
	previous: Pick<PublishedEdition, 'cells'>,
	cells: readonly EditionCell[]
): EditionCell[] {
	const before = new Map(previous.cells.map((cell) => [cellName(cell), cell]));
	return cells.filter((cell) => {
		const was = before.get(cellName(cell));
		return cell.status === 'ok' && was?.status === 'ok' && was.value !== cell.value;
	});
}

/**
 * What differs from the previous edition, for figures that both publish: another definition; a total that
 * moved as its groups did; a correction, where today's records give another figure for the previous edition's
 * day than it published; otherwise new data. `then` are the figures of today's records up to that day.
 */
export function changesSince(
	previous: Pick<PublishedEdition, 'cells'>,
	cells: readonly EditionCell[],
	tables: readonly EditionTable[],
	then: readonly EditionCell[]
): Change[] {
	const before = new Map(previous.cells.map((cell) => [cellName(cell), cell]));
	const back = new Map(then.map((cell) => [cellName(cell), cell.value]));
	return changedSince(previous, cells).map((cell): Change => {
		const was = before.get(cellName(cell))!;
		const { indicator, dims, unit } = cell;
		const kind = (): Change['kind'] => {
			if (was.version !== cell.version) return 'definition';
			const recounted = back.get(cellName(cell));
			if (recounted !== undefined && recounted !== null && recounted !== was.value) return 'correction';
			if (hasFallen(cell, was, tables)) return 'correction';
			return addsUp(cell, cells, before, tables) ? 'adding-up' : 'new-data';
		};
		return { indicator, dims, kind: kind(), before: was.value, after: cell.value, unit };
	});
}

/** A count that only ever grows cannot fall unless something was corrected. */
function hasFallen(cell: EditionCell, was: EditionCell, tables: readonly EditionTable[]): boolean {
	const table = tables.find(({ indicator }) => indicator === cell.indicator);
	return (
		table !== undefined && kinds[table.kind].tells === 'count' && table.grows && cell.value! < was.value!
	);
}

/**
 * Whether a total moved by what its published groups moved by, in some breakdown of which all groups are
 * published.
 */
function addsUp(
	cell: EditionCell,
	cells: readonly EditionCell[],
	before: ReadonlyMap<string, EditionCell>,
	tables: readonly EditionTable[]
): boolean {
	const table = tables.find(({ indicator }) => indicator === cell.indicator);
	if (!table || !adds(table.kind) || Object.keys(groupsOf(cell)).length > 0) return false;
	const { measure, wave } = cell.dims;
	const of = table.measures.find(({ dims }) => (dims['measure'] ?? dims['wave']) === (measure ?? wave));
	if (!of?.adds_up) return false;
	const now = new Map(cells.map((one) => [cellName(one), one]));
	const moved = (dims: Record<string, string>) => {
		const name = cellName({ indicator: cell.indicator, dims });
		const [was, is] = [before.get(name), now.get(name)];
		return was?.status === 'ok' && is?.status === 'ok' ? is.value! - was.value! : NaN;
	};
	return table.by.some(
		({ dim, groups }) =>
			groups.length > 0 &&
			groups.reduce((sum, group) => sum + moved({ ...cell.dims, [dim]: group }), 0) === moved(cell.dims)
	);
}
