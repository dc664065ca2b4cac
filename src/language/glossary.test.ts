import { expect, it } from 'vitest';
import { languages, type Language } from '#schemas/languages.ts';
import { everyText } from './fixtures/every-text.ts';
import { avoided } from './fixtures/words-to-avoid.ts';
import { glossaryIn } from './glossary.ts';

/**
 * Texts that may say a word that the glossary avoids, since they mean something else by it. Official wordings of the Sustainable
 * Development Goals, and questions as people were asked them, are not ours to change.
 */
const otherwise: [key: RegExp, reason: string][] = [
	[/programme\.json sdgs\.\d+\.(name|targets\.\d+\.(text|official))$/, 'official wording'],
	[/programme\.json instruments\.\d+\.items\./, 'a question as it was asked'],
	[/oulad\/programme\.json summary$/, 'the name of a published work']
];
/** The same for one word of one language. */
const but: Partial<Record<Language, [word: string, key: RegExp, reason: string][]>> = {
	en: [
		['approved', /import\.target-validation$|problems\.rows-left-out$/, 'what another tool says of a row'],
		['session', /domains\.session_type\.5\.name$/, 'the name of a kind of event']
	],
	fi: [
		['tapahtuma', /civic-participation-change\.formula$/, 'an event of others, where people live'],
		['tapahtumaan', /sdgLinks\.\d+\.rationale$/, 'an event of others, where people live']
	]
};

it('has the same terms in every language, each with a meaning', async () => {
	const ids = (await glossaryIn('en')).map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(25);
	for (const language of languages) {
		const terms = await glossaryIn(language);
		expect(terms.map(({ id }) => id)).toEqual(ids);
		for (const { term, meaning, avoid } of terms) {
			expect(meaning).toMatch(/\.$/);
			expect(avoid).not.toContain(term);
		}
	}
});

it('finds a word to avoid with its endings, and no part of another word', () => {
	expect('Tre begivenheder i maj').toMatch(avoided('begivenhed*'));
	expect('Godtog du det?').toMatch(avoided('godtog'));
	expect('genomgångna moduler').not.toMatch(avoided('omgång*'));
	expect('is left out.').toMatch(avoided('left out'));
	expect('importeret').not.toMatch(avoided('importer'));
});

it.each(languages)('has one word for one thing in %s', async (language) => {
	const terms = await glossaryIn(language);
	const texts = (await everyText()).filter(({ key }) => !otherwise.some(([allowed]) => allowed.test(key)));
	const found = terms.flatMap(({ avoid }) =>
		avoid.flatMap((word) => {
			const pattern = avoided(word);
			const may = (but[language] ?? []).filter(([one]) => one === word);
			return texts
				.filter(({ key, texts }) => pattern.test(texts[language]) && !may.some(([, at]) => at.test(key)))
				.map(({ key, texts }) => `${word} in ${key}: ${texts[language]}`);
		})
	);
	expect(found).toEqual([]);
});
