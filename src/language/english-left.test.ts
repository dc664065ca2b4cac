import { expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { readsAsEnglish } from './fixtures/english-words.ts';
import { everyText } from './fixtures/every-text.ts';

const others = languages.filter((language) => language !== 'en');

/** Words that a language has in common with English. A text of others must not be the same in both. */
const common: Record<string, string> = {
	da: 'definition expert hybrid interval link online pseudonym relation software version workshop',
	sv: 'definition expert hybrid online period pseudonym relation text version workshop',
	fi: '',
	nb: 'hybrid pseudonym workshop'
};
/** Texts that are names, the same in every language. */
const names = /programme\.json countries\.\d+\.name$/;

/** What is no word of any language: file names, commands, column names in capitals or with a line in them. */
const codes = /\S*[./_]\S+|-s \w+|\b\p{Lu}{2,}\b/gu;
const wordsOf = (text: string) => text.replace(codes, ' ').match(/\p{L}{2,}/gu) ?? [];

it('knows English from its neighbours', () => {
	for (const text of [
		'Adapted short form, not validated; see the source of each scale. Every question may be skipped.',
		'Figures up to 2021-07-31; the figures are invented',
		'what was planned'
	])
		expect(readsAsEnglish(text)).toBe(true);
	for (const text of [
		'Tilpasset kort form, ikke valideret; se kilden til hver skala. For hver person er der to.',
		'Anpassad kortform, inte validerad. Den som var med i mötet har svarat.',
		'Mukautettu lyhyt muoto, jota ei ole validoitu. Ne on kerätty.',
		'Tilpasset kortform, ikke validert. Alle som var til stede, ble spurt om det.'
	])
		expect(readsAsEnglish(text)).toBe(false);
});

it.each(others)('leaves no English in %s', async (language) => {
	const texts = await everyText();
	expect(texts.length).toBeGreaterThan(3000);
	const left = texts.filter(({ texts }) => readsAsEnglish(texts[language].replace(codes, ' ')));
	expect(left.map(({ key, texts }) => [key, texts[language]])).toEqual([]);
});

it.each(others)('has no text of English in %s as it is', async (language) => {
	const known = new Set(common[language]!.split(' '));
	const same = (await everyText()).filter(
		({ key, texts }) =>
			texts[language] === texts.en &&
			!names.test(key) &&
			wordsOf(texts.en).some((word) => !known.has(word.toLowerCase()))
	);
	expect(same.map(({ key, texts }) => [key, texts.en])).toEqual([]);
});
