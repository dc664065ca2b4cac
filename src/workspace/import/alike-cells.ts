import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { RecipeColumn } from '#schemas/recipe.ts';
import { targetKind } from './target-codes.ts';

/** Whether a problem is about a cell to which a person can give another value. */
export const isCorrectable = ({ record, columnIndex, severity }: Problem): boolean =>
	record !== null && columnIndex !== null && severity !== 'block';

/** A value is cut at 200 characters. */
const longest = 200;

/** The value that a problem is about, as the file writes it; null where it is masked or cut. */
export const plainValue = ({ value }: Problem): string | null =>
	value === null || value.includes('[') || value.length >= longest ? null : value;

/** How many cells of a column have the same fault with the same text. */
export const alikeCells = (problems: readonly Problem[], like: Problem): number =>
	new Set(
		problems
			.filter((one) => one.columnIndex === like.columnIndex && one.value === like.value && isCorrectable(one))
			.map(({ record }) => record)
	).size;

/**
 * Whether a correction may hold for every row, and be kept in a recipe: only in columns of days, numbers and codes, whose
 * texts say nothing of who somebody is.
 */
export function mayBeRule(programme: Programme, column: RecipeColumn | undefined): boolean {
	const kind = column?.target ? targetKind(programme, column.target) : null;
	return kind !== null && kind !== 'id';
}
