import { cellName } from '#schemas/cell-name.ts';
import type { EditionTable } from '#schemas/edition.ts';
import type { Attack, Breach } from './breach.ts';
import { contextsOf, isCount, isShare } from './contexts.ts';
import { countName, type Counted } from './names.ts';
import { cellsByName, type Published } from './published.ts';
import type { Interval } from './system.ts';

/** A count that an edition keeps back. */
export interface Hidden {
	edition: number;
	table: EditionTable;
	dims: Record<string, string>;
	counted: Counted;
	name: string;
	/** Whether it is what the cell is about, not only the number of units behind it. */
	strict: boolean;
}

const countsOf = (table: EditionTable): [Counted, boolean][] =>
	isShare(table)
		? [
				['numerator', true],
				['others', true],
				['denominator', false]
			]
		: [['n', isCount(table)]];

/** The counts of every cell of an edition that has one of these statuses. */
export function hiddenIn(published: Published, edition: number, statuses: readonly string[]): Hidden[] {
	const cells = cellsByName(published);
	return published.tables
		.filter(({ protects }) => protects !== 'nobody')
		.flatMap((table) =>
			contextsOf(table)
				.filter((dims) =>
					statuses.includes(cells.get(cellName({ indicator: table.indicator, dims }))?.status ?? '')
				)
				.flatMap((dims) =>
					countsOf(table).map(([counted, strict]) => ({
						edition,
						table,
						dims,
						counted,
						name: countName(table.indicator, counted, dims, edition),
						strict
					}))
				)
		);
}

/** A hidden count that falls to an attack, with what is then known of it. */
export const breachOf = (
	attack: Attack,
	{ edition, table, dims, counted }: Hidden,
	[low, high]: Interval
): Breach => ({ attack, edition, indicator: table.indicator, dims, counted, low, high });
