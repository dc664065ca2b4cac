import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { Proposal } from '../importer.ts';

type Differences = Proposal['differences'];

/** Share of a recipe's mapped columns that a file must have for the recipe to fit. */
const minShare = 0.6;

/** The saved recipe with most of its columns in this header; null where none fits. Of equals the newest. */
export function fittingRecipe(
	header: readonly string[],
	recipes: readonly Recipe[],
	programme: string
): Recipe | null {
	const names = new Set(header);
	const fits = recipes
		.filter((recipe) => recipe.programme === programme)
		.map((recipe) => {
			const used = recipe.columns.filter(({ target }) => target !== null);
			const present = used.filter(({ name }) => names.has(name)).length;
			const all = recipe.columns.filter(({ name }) => names.has(name)).length;
			return {
				recipe,
				fit: used.length === 0 ? 0 : present / used.length,
				all: all / Math.max(1, recipe.columns.length)
			};
		})
		.filter(({ fit, all }) => fit >= minShare && all >= minShare / 2);
	return (
		fits.reduce<(typeof fits)[number] | null>(
			(best, one) => (best === null || one.fit + one.all >= best.fit + best.all ? one : best),
			null
		)?.recipe ?? null
	);
}

/** A column with a target of which nothing else is said. */
export const unsetColumn = (index: number, name: string, target: string | null): RecipeColumn => ({
	index,
	name,
	target,
	decimal: null,
	thousands: null,
	dateOrder: null,
	labels: []
});

/**
 * The columns of a saved recipe, matched by name, and the differences. A new column gets what is proposed for it, where no
 * other column has that; it may be the successor of a column that is missing, whose words it keeps.
 */
export function refit(
	header: readonly string[],
	recipe: Recipe,
	proposed: readonly RecipeColumn[]
): { columns: RecipeColumn[]; differences: Differences } {
	const saved = new Map(recipe.columns.map((column) => [column.name, column]));
	const names = new Set(header);
	const gone = recipe.columns.filter(({ name }) => !names.has(name));
	const held = new Set(recipe.columns.filter(({ name }) => names.has(name)).map(holds));
	const differences: Differences = [];
	const succeeded = new Set<RecipeColumn>();
	const columns = header.map((name, index): RecipeColumn => {
		const known = saved.get(name);
		if (known) {
			if (known.index !== index) differences.push({ kind: 'moved', name, index });
			return { ...known, index };
		}
		const own = proposed[index]!;
		const was = gone.find((one) => own.target !== null && holds(one) === holds(own) && !succeeded.has(one));
		if (was) {
			succeeded.add(was);
			differences.push({ kind: 'renamed', name, index, was: was.name });
			return { ...was, index, name };
		}
		differences.push({ kind: 'new', name, index });
		return own.target !== null && held.has(holds(own)) ? { ...own, target: null } : own;
	});
	for (const column of gone)
		if (!succeeded.has(column)) differences.push({ kind: 'missing', name: column.name, index: null });
	return { columns, differences };
}

/** What only one column may hold. */
const holds = ({ target, wave }: RecipeColumn): string => `${target ?? ''} ${wave ?? ''}`;
