import { expect, it } from 'vitest';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { selectionSentence } from './selection-sentence.ts';

const where = { gender: ['woman'], years_in_country: ['<2'], country: ['DK'] };
const counts = { all: 112, selected: 23 };

it.each([
	['en', '23 of 112 participants (Gender: Women; Years in the country: <2; DK)'],
	['da', '23 af 112 deltagere (Køn: Kvinder; År i landet: <2; DK)'],
	['sv', '23 av 112 deltagare (Kön: Kvinnor; År i landet: <2; DK)'],
	['fi', '23 osallistujaa, kaikkiaan 112 (Sukupuoli: Naiset; Vuosia maassa: <2; DK)'],
	['nb', '23 av 112 deltakere (Kjønn: Kvinner; År i landet: <2; DK)']
] as [Language, string][])('says who is selected, in %s', async (language, expected) => {
	const t = translator(language, await loadMessages(language, ['figures', 'compare']));
	expect(selectionSentence(t, tinyProgramme, where, counts)).toBe(expected);
});

it.each(languages)('says that it is everybody, and the period beside it, in %s', async (language) => {
	const t = translator(language, await loadMessages(language, ['figures', 'compare']));
	const all = selectionSentence(t, tinyProgramme, {}, { all: 112, selected: 112 });
	expect(all).toMatch(/112/);
	expect(all).not.toMatch(/\(/);
	const since = selectionSentence(t, tinyProgramme, { from: '2020-05-01' }, { all: 112, selected: 112 });
	expect(since.startsWith(`${all}. `)).toBe(true);
	expect(since).toMatch(/2020 – /);
	const may = { from: '2020-05-01', to: '2020-05-31' };
	const none = selectionSentence(t, tinyProgramme, may, { all: 112, selected: 60 }, 0);
	expect(none).not.toMatch(/ – /);
	expect(none).toMatch(/2020 \([^)]*: 0\)/);
});
