import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Language } from '#schemas/languages.ts';
import type { Problem } from '#schemas/problem.ts';
import { programme as schema } from '#schemas/programme.ts';
import { loadMessages } from './messages.ts';
import { problemText } from './problem-text.ts';
import { translator } from './translate.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const told = async (language: Language, code: string, rest: Partial<Problem>) => {
	const t = translator(language, await loadMessages(language));
	const place = { sheet: null, line: 2, record: 1, column: null, columnIndex: null, value: null };
	return problemText(t, { ...place, code, severity: 'warn', args: {}, ...rest }, programme).message;
};

it.each<[Language, string]>([
	['en', 'Present on 10 October 2020, before enrolment on 1 November 2020.'],
	['da', 'Til stede den 10. oktober 2020, før tilmeldingen den 1. november 2020.']
])('writes days as people do, in %s', async (language, text) => {
	const args = { day: '2020-10-10', enrolled: '2020-11-01' };
	expect(await told(language, 'V09-before-enrolment', { args })).toBe(text);
});

it('quotes a day of the file as the file has it', async () => {
	const one = { value: '2031-05-05', args: { from: '2020-04-01', to: '2021-07-31' } };
	const text = await told('en', 'day-outside-period', one);
	expect(text).toContain('2031-05-05 lies');
	expect(text).toContain('1 April 2020 to 31 July 2021');
});

it.each([
	['participant.age_band', 'age', '»Alder« regnes ud af »Født«: alderen på tilmeldingsdagen.'],
	[
		'participant.years_in_country',
		'years',
		'»År i landet« regnes ud af »Født«: årene frem til tilmeldingsdagen.'
	],
	[
		'participant.origin_region',
		'region',
		'»Oprindelsesregion« regnes ud af »Født«: den region, som hvert land hører til.'
	]
])('says how %s follows from its column', async (target, kind, text) => {
	expect(await told('da', 'derived-value', { column: 'Født', args: { target, kind } })).toBe(text);
});
