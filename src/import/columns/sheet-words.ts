import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { codeOf } from './match-codes.ts';
import { isSessionTarget } from './session-target.ts';

const numeral = /^\s*-?\d+([.,]\d+)?\s*$/;

/** The labels that hold for a column: a mark of an attendance sheet means the same in each of its columns. */
export function labelsOf({ columns }: Pick<Recipe, 'columns'>, column: RecipeColumn): RecipeColumn['labels'] {
	if (!isSessionTarget(column.target)) return column.labels;
	const others = columns.filter((one) => one !== column && isSessionTarget(one.target));
	return [...column.labels, ...others.flatMap(({ labels }) => labels)];
}

/** What a column of a sheet holds: numbers 1, other numbers above 0, and words or crosses for who was there. */
export interface SheetNumbers {
	ones: number;
	others: number;
	marks: number;
}

/**
 * Whether numbers are hours and no ticks: at least half of those above 0 are other than 1, and so are most of what stands
 * in some column. A lone 3 among crosses is none.
 */
export function areHours(columns: readonly SheetNumbers[]): boolean {
	const sum = (of: keyof SheetNumbers) => columns.reduce((all, column) => all + column[of], 0);
	const some = columns.some(({ others, marks }) => others > 0 && others >= marks);
	return some && sum('others') >= sum('ones');
}

/** Whether the numbers of an attendance sheet are hours, by what its columns hold; a number among ticks that is none is asked about. */
export function sheetHasHours(
	{ columns }: Pick<Recipe, 'columns'>,
	profiles: readonly ColumnProfile[],
	programme: Programme
): boolean {
	return areHours(
		columns
			.filter(({ target }) => isSessionTarget(target))
			.map(({ index, labels }) => {
				const found: SheetNumbers = { ones: 0, others: 0, marks: 0 };
				for (const [text, count] of profiles[index]?.values ?? []) {
					const number = numeral.test(text) ? Number(text.trim().replace(',', '.')) : null;
					if (number === 1) found.ones += count;
					else if (number !== null && number !== 0) found.others += count;
					else if (number === null && codeOf('attendance.status', text, labels, programme) === 'present')
						found.marks += count;
				}
				return found;
			})
	);
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
	const ticks = !sheetHasHours(recipe, profiles, programme);
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
