import { recipe as schema, type Recipe } from '#schemas/recipe.ts';
import { sha256OfText } from './sha256.ts';

/** A recipe as a file: its fields in the order of the schema, so that equal recipes are equal bytes. */
export const recipeText = (recipe: Recipe): string =>
	`${JSON.stringify(schema.parse(recipe), undefined, '\t')}\n`;

/** SHA-256 of a recipe's file. */
export const recipeHash = (recipe: Recipe): Promise<string> => sha256OfText(recipeText(recipe));
