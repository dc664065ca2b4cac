import type { Proposal } from '#import/importer.ts';
import { parse } from '#schemas/explain.ts';
import type { Programme } from '#schemas/programme.ts';
import { recipe as recipeSchema, type Recipe } from '#schemas/recipe.ts';
import { Misuse } from '../../tooling/command.ts';
import { readJson } from '../../programme/read-programme.ts';
import { named } from './named.ts';

/** The recipe of a file, which must be of this programme. */
export function readRecipe(path: string, { id }: Programme): Recipe {
	const recipe = named(() => parse(recipeSchema, readJson(path, 'recipe'), `recipe ${path}`));
	if (recipe.programme !== id)
		throw new Misuse(`invalid recipe: ${path} is for the programme "${recipe.programme}", not for "${id}"`);
	return recipe;
}

/** Throws where a recipe that was asked for is not that of this file: another one would be used in its place, silently. */
export function mustFit({ columns }: Recipe, { recipe, matches }: Proposal): void {
	const used = columns.filter(({ target }) => target !== null).map(({ name }) => name);
	if (used.length === 0 || matches.some(({ by }) => by === 'recipe')) return;
	const here = new Set(recipe.columns.map(({ name }) => name));
	const missing = used.filter((name) => !here.has(name)).map((name) => JSON.stringify(name.slice(0, 60)));
	throw new Misuse(
		`invalid recipe: too few of its columns are in the file; missing are ${missing.slice(0, 10).join(', ')}`
	);
}
