import { cellName } from '#schemas/cell-name.ts';
import type { Draft, WithheldBecause } from '#edition/draft.ts';
import type { EditionCell } from '#schemas/edition.ts';
import { groupsOf } from '#schemas/measure.ts';

export const statuses = ['ok', 'suppressed', 'held', 'not-collected', 'not-applicable'] as const;
type Status = (typeof statuses)[number];
export type StatusCounts = Record<Status, number>;

/** A figure that is not published as it is, and why; shown only to the publisher. */
export interface UnpublishedFigure {
	dims: Record<string, string>;
	because: WithheldBecause;
	/** The edition whose figure is shown instead. */
	since: string | null;
}

/** The publication result of one indicator's figures, and of each of its breakdowns; `total` is all participants. */
export interface PublishLine {
	indicator: string;
	all: StatusCounts;
	by: { dim: string; tally: StatusCounts }[];
	whys: UnpublishedFigure[];
}

const tally = (cells: readonly EditionCell[]): StatusCounts =>
	Object.fromEntries(
		statuses.map((status) => [status, cells.filter((cell) => cell.status === status).length])
	) as StatusCounts;

const dimOf = (cell: EditionCell) => Object.keys(groupsOf(cell))[0] ?? '';

/** A line for each indicator of a draft, in the order of its tables. */
export function publishLines({
	cells,
	tables,
	withheld
}: Pick<Draft, 'cells' | 'tables' | 'withheld'>): PublishLine[] {
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

/**
 * The cost of disclosure control: how many of the publishable figures are published, and which total figures
 * are not.
 */
export interface DisclosureCost {
	told: number;
	held: number;
	of: number;
	lost: { indicator: string; dims: Record<string, string> }[];
}

export function disclosureCost({ cells }: Pick<Draft, 'cells'>): DisclosureCost {
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

/**
 * Indicators with another number of published or hidden figures than before, with both lines; null where it
 * is missing in one of the two.
 */
export function changedLines(
	before: readonly PublishLine[],
	after: readonly PublishLine[]
): { indicator: string; before: StatusCounts | null; after: StatusCounts | null }[] {
	const was = new Map(before.map((line) => [line.indicator, line.all]));
	const is = new Map(after.map((line) => [line.indicator, line.all]));
	return [...new Set([...was.keys(), ...is.keys()])]
		.map((indicator) => ({ indicator, before: was.get(indicator) ?? null, after: is.get(indicator) ?? null }))
		.filter(
			({ before, after }) => !before || !after || statuses.some((status) => before[status] !== after[status])
		);
}
