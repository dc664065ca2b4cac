import type { Recipe } from '#schemas/recipe.ts';
import type { Base } from './base.ts';
import { isRecipeFile, recipeFile } from './file-names.ts';
import type { Bytes } from './files.ts';
import type { Place } from './place.ts';
import { recipeText } from './recipe-text.ts';
import { sha256OfText } from './sha256.ts';
import { NewerRecords } from './stale-records.ts';
import { readStored } from './stored-json.ts';
import { changeBeside } from './turn.ts';

/** The recipe in a file's bytes, if there is one. */
const storedRecipe = async (bytes: Bytes) => readStored(bytes, (await import('#schemas/recipe.ts')).recipe);

/** The recipe in a file's bytes; null where there is none. */
export async function readRecipe(bytes: Bytes): Promise<Recipe | null> {
	const read = await storedRecipe(bytes);
	return read.state === 'read' ? read.value : null;
}

/** Whether only a newer version of this page understands the recipe in a file's bytes. */
export const isNewerRecipe = async (bytes: Bytes): Promise<boolean> =>
	(await storedRecipe(bytes)).state === 'newer';

/** Recipes stored for the next file of the same kind, one per name. */
export class SavedRecipes {
	constructor(private readonly place: Place) {}

	/** Ordered by name; files without a valid recipe are ignored. */
	async list(): Promise<Recipe[]> {
		const names = (await this.place.files.list()).filter(isRecipeFile);
		const read = await Promise.all(names.map((name) => this.place.files.read(name)));
		const recipes = await Promise.all(read.flatMap((bytes) => (bytes ? [readRecipe(bytes)] : [])));
		return recipes
			.flatMap((recipe) => recipe ?? [])
			.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	}

	/** Stores a recipe, replacing one with the same name; `base` are the records that its author knew. */
	async put(base: Base, recipe: Recipe): Promise<void> {
		const bytes = new TextEncoder().encode(await recipeText(recipe));
		const file = recipeFile(await sha256OfText(recipe.name));
		await changeBeside(this.place, base, async () => {
			const before = await this.place.files.read(file);
			if (before !== null && (await isNewerRecipe(before))) throw new NewerRecords();
			await this.place.files.write(file, bytes);
		});
	}

	async remove(base: Base, name: string): Promise<void> {
		const file = recipeFile(await sha256OfText(name));
		await changeBeside(this.place, base, () => this.place.files.remove(file));
	}
}
