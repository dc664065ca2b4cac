import { expect, it } from 'vitest';
import { languages } from './languages.ts';
import { namedLanguages } from './named-languages.ts';

it.each(languages)('names each language once, by the code that stands for the others: %s', (language) => {
	const named = namedLanguages(language);
	const names = named.map(({ name }) => name.toLowerCase());
	expect(new Set(names).size).toBe(names.length);
	expect(named.length).toBeGreaterThan(150);
	expect(named.filter(({ name }) => name.toLowerCase() === 'akan').map(({ code }) => code)).toEqual(['ak']);
	expect(named.map(({ code }) => code)).toEqual(expect.arrayContaining(['da', 'en', 'fi', 'nb', 'sv', 'uk']));
});
