import { expect, it } from 'vitest';
import { acceptanceOf, recipeOf } from './fixtures/acceptances.ts';
import { noBase } from './base.ts';
import { storeOver } from './fixtures/content.ts';
import { memoryFiles } from './memory-files.ts';
import { recipeText } from './recipe-text.ts';
import { readRecipe } from './saved-recipes.ts';

it('recipes are kept one a name, whatever the name, and outlive acceptances', async () => {
	const { recipes, records } = storeOver(memoryFiles());
	const names = ['__proto__', 'Grundundersøgelse, Google Forms', '../../x'];
	for (const name of names) await recipes.put(noBase, recipeOf(name));
	await recipes.put(noBase, { ...recipeOf('__proto__'), shape: 'survey', table: null });
	await records.accept(noBase, acceptanceOf(['Oa']));
	expect((await recipes.list()).map(({ name, shape }) => [name, shape])).toEqual([
		['../../x', 'rows'],
		['Grundundersøgelse, Google Forms', 'rows'],
		['__proto__', 'survey']
	]);
	await recipes.remove(noBase, '../../x');
	expect(await recipes.list()).toHaveLength(2);
});

it('a recipe is the same after a round trip as a file; anything else is no recipe', async () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	expect(await readRecipe(bytes(await recipeText(recipeOf('list'))))).toEqual(recipeOf('list'));
	expect(await readRecipe(bytes('{'))).toBeNull();
	expect(await readRecipe(bytes(JSON.stringify({ ...recipeOf('list'), values: ['Anna'] })))).toBeNull();
});
