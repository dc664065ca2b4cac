import { codesOf } from '#import/columns/match-codes.ts';
import { columnOf } from '#import/columns/vocabulary-of.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { Column } from '#schemas/tables/column.ts';
import { withColumn } from './recipe-edits.ts';

/**
 * The column of a table that a numbered target fills: `session.2` that of attendance. Its codes are looked up
 * there.
 */
export function codeColumn(target: string): string {
	const [room, first = '', part = 'status'] = target.split('.');
	if (!/^\d+$/.test(first)) return target;
	return `${room === 'module' ? 'course_progress' : 'attendance'}.${part}`;
}

/** The kind of value that a target takes: a day, a number, a code. Null for identities and for multiple answers. */
export function targetKind(programme: Programme, target: string): Column['kind'] | null {
	if (target.startsWith('item.')) return 'number';
	return columnOf(codeColumn(target), programme)?.kind ?? null;
}

const maxAnswers = 12;

/** Codes that a target takes, to choose from; empty for targets of another kind. */
export function targetCodes(programme: Programme, target: string): string[] {
	if (!target.startsWith('item.')) return [...codesOf(codeColumn(target), programme)];
	const code = target.slice('item.'.length);
	const items = programme.instruments.flatMap((instrument) => instrument.items);
	const item = items.find(({ item_code }) => item_code === code);
	if (!item || item.max_v - item.min_v >= maxAnswers) return [];
	const count = Math.floor(item.max_v - item.min_v) + 1;
	return Array.from({ length: count }, (_, i) => String(item.min_v + i));
}

/** Whether columns of two targets take the same codes, so that a word means the same in both. */
function answersAlike(programme: Programme, one: string, other: string): boolean {
	if (one.startsWith('item.') !== other.startsWith('item.')) return false;
	const codes = targetCodes(programme, one);
	return codes.length > 0 && codes.join() === targetCodes(programme, other).join();
}

/** The recipe with one column changed; words that it explains are explained in all columns that take the same codes. */
export const withAnswer = (
	programme: Programme,
	recipe: Recipe,
	index: number,
	change: Partial<RecipeColumn>
): Recipe => withColumn(recipe, index, change, (one, other) => answersAlike(programme, one, other));
