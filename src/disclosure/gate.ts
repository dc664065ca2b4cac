import { audit } from './audit.ts';
import type { Breach } from './breach.ts';
import type { Published } from './published.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionHead, EditionTable } from '#schemas/edition.ts';

/** A breakdown that an edition does without; an indicator as a whole where there is no `dim`. */
export type LeftOut = NonNullable<EditionHead['left_out']>[number];

/** The breakdown that a cell belongs to; null for the total. */
const dimIn = (table: EditionTable, dims: Record<string, string>): LeftOut['dim'] =>
	table.by.find(({ dim }) => dims[dim] !== undefined)?.dim ?? null;

/**
 * What is left out for numbers that fall: the breakdown in which they stand. For the total of a figure its breakdowns, whose sums give it away, and where it has
 * none, the figure.
 */
export function breachedTables(breaches: readonly Breach[], tables: readonly EditionTable[]): LeftOut[] {
	const found = breaches.flatMap(({ indicator, dims }): LeftOut[] => {
		const table = tables.find((one) => one.indicator === indicator);
		if (!table) return [];
		const dim = Object.keys(dims).find((name) => name !== 'measure' && name !== 'wave');
		const own = dimIn(table, dims);
		if (own !== null) return [{ indicator, dim: own }];
		// The breakdown of an earlier edition, which this one has no more.
		if (dim !== undefined) return [];
		return table.by.length > 0
			? table.by.map((one) => ({ indicator, dim: one.dim }))
			: [{ indicator, dim: null }];
	});
	const key = ({ indicator, dim }: LeftOut) => `${indicator}/${dim ?? ''}`;
	return [...new Map(found.map((one) => [key(one), one])).values()];
}

/** An edition without what is left out. */
export function withoutTables<T extends Pick<Published, 'tables' | 'cells'>>(
	edition: T,
	out: readonly LeftOut[]
): T {
	const isOut = (indicator: string, dim: LeftOut['dim']) =>
		out.some((one) => one.indicator === indicator && one.dim === dim);
	const before = new Map(edition.tables.map((table) => [table.indicator, table]));
	return {
		...edition,
		tables: edition.tables
			.filter(({ indicator }) => !isOut(indicator, null))
			.map((table) => ({ ...table, by: table.by.filter(({ dim }) => !isOut(table.indicator, dim)) })),
		cells: edition.cells.filter(({ indicator, dims }) => {
			if (isOut(indicator, null)) return false;
			const dim = dimIn(before.get(indicator)!, dims);
			return dim === null || !isOut(indicator, dim);
		})
	};
}

export interface Gated<T> {
	edition: T;
	leftOut: LeftOut[];
	/** What falls although nothing more can be left out: numbers of earlier editions. */
	breaches: Breach[];
}

/**
 * The edition that follows on earlier ones, oldest first, without the breakdowns whose numbers fall to somebody who puts everything together: left out until
 * none does.
 */
export async function gated<T extends Published>(
	edition: T,
	{ previous, truth }: { previous: readonly Published[]; truth: readonly Cell[] }
): Promise<Gated<T>> {
	const leftOut: LeftOut[] = [];
	for (let left = edition; ; left = withoutTables(edition, leftOut)) {
		const breaches = await audit([...previous, left], { truth });
		const more = breachedTables(breaches, left.tables);
		if (more.length === 0) return { edition: left, leftOut, breaches };
		leftOut.push(...more);
	}
}
