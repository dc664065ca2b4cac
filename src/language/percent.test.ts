import { expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { everyText } from './fixtures/every-text.ts';

/** How a language writes per cent, as its numbers on the pages are written. */
const spaced = (language: string) =>
	/\s%/.test(new Intl.NumberFormat(language, { style: 'percent' }).format(0.95));

it.each(languages)('writes per cent in one way in %s, in texts as in figures', async (language) => {
	const other = spaced(language) ? /[\d·]%/ : /[\d·]\s%/;
	const found = (await everyText()).filter(({ texts }) => other.test(texts[language]));
	expect(found.map(({ key, texts }) => `${key}: ${texts[language]}`)).toEqual([]);
});
