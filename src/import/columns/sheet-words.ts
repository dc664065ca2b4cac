import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { isSessionTarget } from './session-target.ts';

const numeral = /^\s*-?\d+([.,]\d+)?\s*$/;

/** The labels that hold for a column: a mark of an attendance sheet means the same in each of its columns. */
export function labelsOf({ columns }: Pick<Recipe, 'columns'>, column: RecipeColumn): RecipeColumn['labels'] {
	if (!isSessionTarget(column.target)) return column.labels;
	const others = columns.filter((one) => one !== column && isSessionTarget(one.target));
	return [...column.labels, ...others.flatMap(({ labels }) => labels)];
}

/** Whether numbers are hours and no ticks: at least half of those above 0 are other than 1. */
export const areHours = (ones: number, others: number): boolean => others > 0 && others >= ones;

/** Whether the numbers of an attendance sheet are hours, by what its columns hold; a number among ticks that is none is asked about. */
export function sheetHasHours(
	{ columns }: Pick<Recipe, 'columns'>,
	profiles: readonly ColumnProfile[]
): boolean {
	let ones = 0;
	let others = 0;
	for (const { index, target } of columns) {
		if (!isSessionTarget(target)) continue;
		for (const [text, count] of profiles[index]?.values ?? []) {
			if (!numeral.test(text)) continue;
			const number = Number(text.trim().replace(',', '.'));
			if (number === 1) ones += count;
			else if (number !== 0) others += count;
		}
	}
	return areHours(ones, others);
}

/** By column, the words that nobody has explained yet: those of an attendance sheet once, where they come first. */
export function askedWords(
	recipe: Pick<Recipe, 'columns'>,
	profiles: readonly ColumnProfile[],
	programme: Programme,
	unknown: (
		column: RecipeColumn,
		profile: ColumnProfile,
		programme: Programme,
		ticks: boolean
	) => [text: string, count: number][]
): Map<number, [text: string, count: number][]> {
	const asked = new Set<string>();
	const ticks = !sheetHasHours(recipe, profiles);
	return new Map(
		recipe.columns.map((column) => {
			const profile = profiles[column.index];
			const labels = labelsOf(recipe, column);
			const words = profile ? unknown({ ...column, labels }, profile, programme, ticks) : [];
			if (!isSessionTarget(column.target)) return [column.index, words];
			const fresh = words.filter(([text]) => !asked.has(text.trim().toLowerCase()));
			for (const [text] of fresh) asked.add(text.trim().toLowerCase());
			return [column.index, fresh];
		})
	);
}
