import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';

type Whole = Omit<Recipe, 'format' | 'programme' | 'reading' | 'columns'>;

/** What somebody changed in a proposed recipe. A column's changes hold for a column of that name in that place. */
export interface Edits {
	columns: readonly RecipeColumn[];
	whole: Partial<Whole>;
}

export const noEdits: Edits = { columns: [], whole: {} };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What leads from the proposed recipe to the other. */
export function editsOf(proposed: Recipe, recipe: Recipe): Edits {
	const columns = recipe.columns.filter((column, i) => !same(column, proposed.columns[i]));
	const { format: _format, programme: _programme, reading: _reading, columns: _columns, ...rest } = recipe;
	const whole = Object.fromEntries(
		Object.entries(rest).filter(([key, value]) => !same(value, proposed[key as keyof Whole]))
	);
	return { columns, whole };
}

/** The proposed recipe with those changes that still fit it. A target that was given by hand is taken from its holder. */
export function withEdits(proposed: Recipe, edits: Edits): Recipe {
	const edited = new Map(edits.columns.map((column) => [column.index, column]));
	const fits = (column: RecipeColumn) => edited.get(column.index)?.name === column.name;
	const taken = new Set(proposed.columns.filter(fits).map(({ index }) => edited.get(index)!.target));
	const columns = proposed.columns.map((column) => {
		if (fits(column)) return edited.get(column.index)!;
		return column.target !== null && taken.has(column.target) ? { ...column, target: null } : column;
	});
	return { ...proposed, ...edits.whole, columns };
}

/** The recipe with another description of one column. */
export const withColumn = (recipe: Recipe, index: number, change: Partial<RecipeColumn>): Recipe => ({
	...recipe,
	columns: recipe.columns.map((column) => (column.index === index ? { ...column, ...change } : column))
});

/** The recipe with one value for every line; null takes it out. */
export function withConstant(recipe: Recipe, target: string, value: string | null): Recipe {
	const others = recipe.constants.filter((constant) => constant.target !== target);
	return { ...recipe, constants: value === null ? others : [...others, { target, value }] };
}
