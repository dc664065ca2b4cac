import type { Cell } from '#schemas/cell.ts';
import { lastDayUntil } from '#schemas/month-days.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Progress } from './lazy-section.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** The months of cells by month, in order. */
export const monthsIn = (cells: readonly Cell[]): string[] =>
	[...new Set(cells.flatMap(({ dims }) => dims['month'] ?? []))].sort();

/**
 * A figure of everything up to the end of each month, with `dims.month` as its last month. Each is queried,
 * not added up, so that it is right for medians and distinct counts, and has its own interval.
 */
export async function askCumulative(
	workspace: Workspace,
	definition: Definition,
	where: Filters,
	months: readonly string[],
	progress: Progress
): Promise<Cell[]> {
	const asked = months.map((month) => ({
		definition,
		month,
		question: { by: [], where: { ...where, to: lastDayUntil(month, where.to) } }
	}));
	const found = new Map<string, Cell[]>();
	await workspace.all(asked, new AbortController().signal, ({ month }, cells) => {
		found.set(
			month,
			cells.map((cell) => ({ ...cell, dims: { month, ...cell.dims } }))
		);
		progress(found.size / months.length);
	});
	return months.flatMap((month) => found.get(month) ?? []);
}
