import type { Cell } from '#schemas/cell.ts';

/** The level before and after of a change within people, on the scale that was asked; null where a cell has none. */
export function levelsOf({ details, n }: Cell): { before: number; after: number } | null {
	const { before_mean, after_mean, before_count, after_count } = details ?? {};
	if (before_mean != null && after_mean != null) return { before: before_mean, after: after_mean };
	if (before_count != null && after_count != null && n > 0)
		return { before: before_count / n, after: after_count / n };
	return null;
}

/** All levels of these cells, for their scale. */
export const allLevels = (cells: readonly Cell[]): number[] =>
	cells.flatMap((cell) => {
		const levels = levelsOf(cell);
		return levels === null ? [] : [levels.before, levels.after];
	});
