import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import { remembered } from '../remembered.ts';
import { codeOf } from './match-codes.ts';
import { isTestPerson, useKindOf, useOf } from './use-words.ts';

const named = /^identity(?:_[ab])?\.(?:name|given_name|email)$/;

/** Whether a text in a column says that its row must not be used; null for columns that say nothing of the kind. */
export function leavesRow(
	{ target, labels }: RecipeColumn,
	source: Recipe['source'],
	programme: Programme
): ((text: string) => boolean) | null {
	const kind = useKindOf(target);
	// No answer is no permission: a word that nobody explained leaves the row out, too.
	if (kind !== null)
		return (text) =>
			(text.trim() === '' ? useOf(kind, '') : codeOf(target!, text, labels, programme)) !== 'keep';
	if (target !== null && named.test(target)) return isTestPerson;
	// LimeSurvey writes the day of sending when a form is finished, and nothing before.
	if (source === 'limesurvey' && target === 'survey_response.submitted_on')
		return (text) => text.trim() === '';
	return null;
}

/** The column that leaves a record out; undefined where it may be used. */
export function rowUse(
	recipe: Recipe,
	programme: Programme
): (cells: readonly string[]) => RecipeColumn | undefined {
	const checks = recipe.columns.flatMap((column) => {
		const leaves = leavesRow(column, recipe.source, programme);
		return leaves === null ? [] : [{ column, leaves: remembered(leaves) }];
	});
	return (cells) => checks.find(({ column, leaves }) => leaves(cells[column.index] ?? ''))?.column;
}
