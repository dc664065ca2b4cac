import type { Recipe } from '#schemas/recipe.ts';
import { isRecipeFile, recipeFile } from './file-names.ts';
import type { Files } from './files.ts';
import { recipeText } from './recipe-text.ts';
import { fromJson } from './revision.ts';
import { sha256OfText } from './sha256.ts';

/** The recipe in a file's bytes; null where there is none. */
export async function readRecipe(bytes: Uint8Array<ArrayBuffer>): Promise<Recipe | null> {
	const { recipe: schema } = await import('#schemas/recipe.ts');
	const read = schema.safeParse(fromJson(bytes));
	return read.success ? read.data : null;
}

/** Recipes stored for the next file of the same kind, one per name. */
export class SavedRecipes {
	/** The recipe in a file's bytes; null where there is none. */
	readonly read = readRecipe;

	constructor(private readonly files: Files) {}

	/** Ordered by name; files without a valid recipe are ignored. */
	async list(): Promise<Recipe[]> {
		const names = (await this.files.list()).filter(isRecipeFile);
		const read = await Promise.all(names.map((name) => this.files.read(name)));
		const recipes = await Promise.all(read.flatMap((bytes) => (bytes ? [readRecipe(bytes)] : [])));
		return recipes
			.flatMap((recipe) => recipe ?? [])
			.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	}

	/** Stores a recipe, replacing one with the same name. */
	async put(recipe: Recipe): Promise<void> {
		const bytes = new TextEncoder().encode(await recipeText(recipe));
		await this.files.write(recipeFile(await sha256OfText(recipe.name)), bytes);
	}

	async remove(name: string): Promise<void> {
		await this.files.remove(recipeFile(await sha256OfText(name)));
	}
}
