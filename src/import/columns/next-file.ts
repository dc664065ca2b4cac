import type { Recipe } from '#schemas/recipe.ts';

/** The recipe without what was said of single rows: in the next file other rows stand on these lines. */
export function forNextFile(recipe: Recipe): Recipe {
	const { totals: _, ...reading } = recipe.reading;
	return { ...recipe, reading };
}
