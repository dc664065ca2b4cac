import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { enrolmentTitle } from './enrolment-title.ts';

const programme = readProgramme('data');
const t = translator('en', await loadMessages('en'));
const grown = (country: string, total: number | null) => ({
	country,
	delivered: total !== null,
	total: total ?? 0,
	points: []
});

it('counts the countries that reached their plan among those that delivered, and of one says its own numbers', () => {
	const four = [grown('DK', 30), grown('SE', 27), grown('FI', 20), grown('NO', null)];
	expect(enrolmentTitle(t, programme, four, 25)).toBe('2 of the 3 countries have enrolled 25 participants');
	const finland = [grown('DK', null), grown('FI', 20)];
	expect(enrolmentTitle(t, programme, finland, 25)).toBe(
		'Finland: 20 of the planned 25 participants have enrolled'
	);
	expect(enrolmentTitle(t, programme, finland, null)).toBe('20 participants have enrolled');
	expect(enrolmentTitle(t, programme, [grown('DK', null)], 25)).toBe('Enrolment');
});
