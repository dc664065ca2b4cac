import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Kind } from '#schemas/indicator.ts';
import type { Progress } from './lazy-section.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** Kinds whose figure of a month already holds all that came before it. */
const running: readonly Kind[] = ['growth', 'component', 'ei-index'];
export const isRunning = ({ kind }: Pick<Definition, 'kind'>): boolean => running.includes(kind);

const lastDay = (month: string) => {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
const earlier = (day: string, other: string | undefined) =>
	other !== undefined && other < day ? other : day;

/** The months that cells by month speak of, in order. */
export const monthsIn = (cells: readonly Cell[]): string[] =>
	[...new Set(cells.flatMap(({ dims }) => dims['month'] ?? []))].sort();

/**
 * A figure of all that happened until the end of each month, with `dims.month` as its last. It is asked for and not added up, so
 * that it is right for medians and for what counts once, and has its own interval.
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
		question: { by: [], where: { ...where, to: earlier(lastDay(month), where.to) } }
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
