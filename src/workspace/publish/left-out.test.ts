import { expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import type { Definition } from '#schemas/indicator.ts';
import { chosenOut } from './left-out.ts';

const definition = (id: string): Definition => ({
	...tinyDefinition('', 'SELECT 1', 'reach'),
	id,
	dims: ['country', 'gender']
});

it('names each breakdown that is left out, and a whole figure once', () => {
	const catalogue = [definition('a'), definition('b'), definition('c')];
	const out = chosenOut(catalogue, new Set(['c', 'c/gender', 'a/gender', 'gone/country']));
	expect(out.map(({ key, dim }) => [key, dim])).toEqual([
		['a/gender', 'gender'],
		['c', null]
	]);
	expect(chosenOut(catalogue, new Set())).toEqual([]);
});
