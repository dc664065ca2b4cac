import { cellName } from '#schemas/cell-name.ts';
import { countsNothing } from '#schemas/counts-nothing.ts';
import { hasTies } from '#schemas/kinds.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { isCount, isShare } from './contexts.ts';
import type { Counted } from './names.ts';

/** What somebody who reads an edition has before him. */
export interface Published {
	tables: readonly EditionTable[];
	cells: readonly EditionCell[];
}

/** The cells of an edition by their names. */
export const cellsByName = ({ cells }: Pick<Published, 'cells'>): Map<string, EditionCell> =>
	new Map(cells.map((cell) => [cellName(cell), cell]));

/** The counts that a cell as it is published tells; none where it carries no figure of its own edition. */
export function toldBy(table: EditionTable, cell: EditionCell | undefined): [Counted, number][] {
	if (cell === undefined) return [];
	// That a network has no ties tells none of those of its largest component, which are people.
	const nobody = cell.status === 'not-applicable' && countsNothing(cell) && !hasTies(table.kind);
	if (cell.status !== 'ok' && !nobody) return [];
	if (!isShare(table)) return nobody && !isCount(table) ? [] : [['n', cell.n ?? 0]];
	const [numerator, denominator] = nobody ? [0, 0] : [cell.numerator, cell.denominator];
	return numerator === null || denominator === null
		? []
		: [
				['numerator', numerator],
				['others', denominator - numerator],
				['denominator', denominator]
			];
}
