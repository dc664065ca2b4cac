import type { Recipe } from '#schemas/recipe.ts';
import { sha256OfText } from './sha256.ts';

/** A recipe as a file: its fields in the order of the schema, so that equal recipes are equal bytes. */
export async function recipeText(recipe: Recipe): Promise<string> {
	const { recipe: schema } = await import('#schemas/recipe.ts');
	return `${JSON.stringify(schema.parse(recipe), undefined, '\t')}\n`;
}

/** SHA-256 of a recipe's file. */
export const recipeHash = async (recipe: Recipe): Promise<string> => sha256OfText(await recipeText(recipe));
