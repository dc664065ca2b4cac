import { cellName } from '#schemas/cell-name.ts';
import type { Draft, WithheldBecause } from '#edition/draft.ts';
import type { EditionCell } from '#schemas/edition.ts';
import { groupsOf } from '#schemas/measure.ts';

export const statuses = ['ok', 'suppressed', 'held', 'not-collected', 'not-applicable'] as const;
type Status = (typeof statuses)[number];
export type StatusCounts = Record<Status, number>;

/** A figure that is not published as it is, and why: for the eyes of whoever publishes. */
export interface Why {
	dims: Record<string, string>;
	because: WithheldBecause;
	/** The edition whose figure is shown instead. */
	since: string | null;
}

/** What becomes of the figures of one indicator, and of each of its breakdowns; `total` is everybody together. */
export interface Line {
	indicator: string;
	all: StatusCounts;
	by: { dim: string; tally: StatusCounts }[];
	whys: Why[];
}

const tally = (cells: readonly EditionCell[]): StatusCounts =>
	Object.fromEntries(
		statuses.map((status) => [status, cells.filter((cell) => cell.status === status).length])
	) as StatusCounts;

const dimOf = (cell: EditionCell) => Object.keys(groupsOf(cell))[0] ?? '';

/** A line for each indicator of a draft, in the order of its tables. */
export function linesOf({ cells, tables, withheld }: Pick<Draft, 'cells' | 'tables' | 'withheld'>): Line[] {
	const since = new Map(cells.map((cell) => [cellName(cell), cell.since ?? null]));
	return tables.map(({ indicator, by }) => {
		const own = cells.filter((cell) => cell.indicator === indicator);
		return {
			indicator,
			all: tally(own),
			by: ['', ...by.map(({ dim }) => dim)].map((dim) => ({
				dim,
				tally: tally(own.filter((cell) => dimOf(cell) === dim))
			})),
			whys: withheld
				.filter((one) => one.indicator === indicator)
				.map(({ dims, because }) => ({
					dims,
					because,
					since: since.get(cellName({ indicator, dims })) ?? null
				}))
		};
	});
}

/** What disclosure control costs: how many of the figures that could be told are told anew, and which whole figures are not. */
export interface Cost {
	told: number;
	held: number;
	of: number;
	lost: { indicator: string; dims: Record<string, string> }[];
}

export function costOf({ cells }: Pick<Draft, 'cells'>): Cost {
	const all = tally(cells);
	return {
		told: all.ok,
		held: all.held,
		of: all.ok + all.held + all.suppressed,
		lost: cells
			.filter((cell) => cell.status === 'suppressed' && dimOf(cell) === '')
			.map(({ indicator, dims }) => ({ indicator, dims }))
	};
}

/** Indicators of which other numbers are told or hidden than before, with both; null where it is not in one of the two. */
export function movedBetween(
	before: readonly Line[],
	after: readonly Line[]
): { indicator: string; before: StatusCounts | null; after: StatusCounts | null }[] {
	const was = new Map(before.map((line) => [line.indicator, line.all]));
	const is = new Map(after.map((line) => [line.indicator, line.all]));
	return [...new Set([...was.keys(), ...is.keys()])]
		.map((indicator) => ({ indicator, before: was.get(indicator) ?? null, after: is.get(indicator) ?? null }))
		.filter(
			({ before, after }) => !before || !after || statuses.some((status) => before[status] !== after[status])
		);
}
