import { unknownLabels } from '#import/columns/column-problems.ts';
import { askedWords } from '#import/columns/sheet-words.ts';
import { keepsText } from '#import/columns/targets.ts';
import type { ColumnProfile, Proposal } from '#import/importer.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import { targetKind } from './target-codes.ts';

/** Something that the file does not say and the user has not answered yet. */
export interface OpenQuestion {
	of: 'wave' | 'sessions' | 'uses' | 'date-order' | 'decimal' | 'labels' | 'differences';
	columnIndex: number | null;
}

/** Questions that a recipe leaves open, those of the whole file first. `agreed`: questions that were confirmed. */
export function openQuestions(
	programme: Programme,
	{ profiles, problems, differences }: Pick<Proposal, 'profiles' | 'problems' | 'differences'>,
	recipe: Recipe,
	agreed: readonly string[]
): OpenQuestion[] {
	const whole: OpenQuestion['of'][] = [];
	const said =
		[...recipe.columns, ...recipe.constants].some(({ target }) => target === 'survey_response.wave') ||
		recipe.columns.some(({ wave }) => Boolean(wave));
	const asked = (code: string) => problems.some((problem) => problem.code === code);
	if (differences.length > 0) whole.push('differences');
	if (recipe.shape === 'survey' && !said) whole.push('wave');
	if (asked('which-session-type') && recipe.sessions.length > 0) whole.push('sessions');
	if (asked('rows-left-out') && uses(recipe)) whole.push('uses');
	const words = askedWords(recipe, profiles, programme, unknownLabels);
	return [
		...whole.filter((of) => !agreed.includes(of)).map((of) => ({ of, columnIndex: null })),
		...recipe.columns.flatMap((column) => {
			const profile = profiles[column.index];
			if (column.target === null || !profile || profile.filled === 0) return [];
			const unknown = (words.get(column.index) ?? []).length > 0;
			const of = unclear(programme, column, profile, recipe) ?? (unknown ? 'labels' : null);
			return of ? [{ of, columnIndex: column.index }] : [];
		})
	];
}

/** Whether some column still says which rows may be used: nobody has left all of them out. */
const uses = ({ columns }: Recipe): boolean =>
	columns.some(({ target }) => target !== null && /^use\.|submitted_on$/.test(target));

/** What neither the values of a column nor the recipe makes clear. */
function unclear(
	programme: Programme,
	column: RecipeColumn,
	profile: ColumnProfile,
	{ reading }: Recipe
): OpenQuestion['of'] | null {
	const kind = targetKind(programme, column.target!);
	if (kind === 'date' && profile.kind === 'date')
		if ((column.dateOrder ?? profile.dateOrder ?? reading.dateOrder) === null) return 'date-order';
	if (kind === 'number' && profile.kind === 'number')
		if ((column.decimal ?? profile.decimal ?? reading.decimal) === null) return 'decimal';
	return null;
}

/** Columns that identify people and would be kept as they are: neither excluded nor made a pseudonym. */
export const untreated = (profiles: readonly ColumnProfile[], recipe: Recipe): number[] =>
	recipe.columns
		.filter(({ index, target }) => {
			const level = profiles[index]?.identifying?.level;
			return target !== null && keepsText(target) && (level === 'direct' || level === 'free-text');
		})
		.map(({ index }) => index);
