import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { Proposal } from '../importer.ts';

type Differences = Proposal['differences'];

/** How many of the recipe's columns with a target must be there for it to be the recipe of this file. */
const share = 0.6;

/** The saved recipe whose columns this header shows most of; null where none shows enough. The newest of equals. */
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
			const there = used.filter(({ name }) => names.has(name)).length;
			const all = recipe.columns.filter(({ name }) => names.has(name)).length;
			return {
				recipe,
				fit: used.length === 0 ? 0 : there / used.length,
				all: all / Math.max(1, recipe.columns.length)
			};
		})
		.filter(({ fit, all }) => fit >= share && all >= share / 2);
	return (
		fits.reduce<(typeof fits)[number] | null>(
			(best, one) => (best === null || one.fit + one.all >= best.fit + best.all ? one : best),
			null
		)?.recipe ?? null
	);
}

/** The columns of a saved recipe found again by their names, and what differs; nothing is guessed for new columns. */
export function refit(
	header: readonly string[],
	recipe: Recipe
): { columns: RecipeColumn[]; differences: Differences } {
	const saved = new Map(recipe.columns.map((column) => [column.name, column]));
	const differences: Differences = [];
	const columns = header.map((name, index): RecipeColumn => {
		const known = saved.get(name);
		if (!known) {
			differences.push({ kind: 'new', name, index });
			return { index, name, target: null, decimal: null, thousands: null, dateOrder: null, labels: [] };
		}
		if (known.index !== index) differences.push({ kind: 'moved', name, index });
		return { ...known, index };
	});
	const shown = new Set(header);
	for (const { name } of recipe.columns)
		if (!shown.has(name)) differences.push({ kind: 'missing', name, index: null });
	return { columns, differences };
}
