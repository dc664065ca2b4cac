import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { programme } from '#schemas/programme.ts';
import { loadMessages } from './messages.ts';
import { translator, type Translate } from './translate.ts';
import { coveredFigure, limitedName, limitsText, shortWholeName, wholeName } from './whole.ts';

const nordic = programme.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages)
		speak[language] = translator(language, await loadMessages(language, ['figures']));
});

const days: Cell = {
	...{
		indicator: 'example',
		version: 1,
		dims: {},
		low: null,
		high: null,
		n: 81,
		unit: 'share',
		status: 'ok'
	},
	...{ numerator: 49, denominator: 81, value: 49 / 81, without: ['NO'] }
};

it.each<[Language, string, string]>([
	[
		'en',
		'49 of 81 (60%) in Denmark, Sweden and Finland; Norway did not deliver',
		'Denmark, Sweden and Finland; Norway did not deliver'
	],
	[
		'da',
		'49 af 81 (60 %) i Danmark, Sverige og Finland; Norge har ikke leveret',
		'Danmark, Sverige og Finland; Norge har ikke leveret'
	],
	[
		'sv',
		'49 av 81 (60 %) i Danmark, Sverige och Finland; Norge har inte levererat',
		'Danmark, Sverige och Finland; Norge har inte levererat'
	],
	[
		'fi',
		'49 / 81 (60 %): Tanska, Ruotsi ja Suomi; tiedot puuttuvat: Norja',
		'Tanska, Ruotsi ja Suomi; tiedot puuttuvat: Norja'
	],
	[
		'nb',
		'49 av 81 (60 %) i Danmark, Sverige og Finland; Norge har ikke levert',
		'Danmark, Sverige og Finland; Norge har ikke levert'
	]
])('says whom a figure covers, in %s', (language, figure, row) => {
	const t = speak[language];
	expect(coveredFigure(t, nordic, days, { target: null }).replace(/[\u00a0\u202f]/g, ' ')).toBe(figure);
	expect(wholeName(t, nordic, 'country', { without: ['NO'] })).toBe(row);
});

it('names everybody only where it is everybody', () => {
	const t = speak.en;
	expect(wholeName(t, nordic, 'country', {})).toBe('All countries');
	expect(wholeName(t, nordic, 'gender', {})).toBe('All');
	expect(limitsText(t, nordic, {})).toBe('');
	expect(coveredFigure(t, nordic, { ...days, without: [] }, { target: null })).toBe('49 of 81 (60%)');
	expect(coveredFigure(t, nordic, { ...days, dims: { country: 'DK' } }, { target: null })).toBe(
		'49 of 81 (60%)'
	);
});

it('names the groups, the countries and the days that are selected', () => {
	const t = speak.en;
	const where = { gender: ['woman'], country: ['DK', 'SE'] };
	expect(wholeName(t, nordic, 'country', { where })).toBe('Gender: Women; Denmark and Sweden');
	expect(limitedName(t, 'Completed the course', nordic, { where: { gender: ['woman'] } })).toBe(
		'Completed the course (Gender: Women)'
	);
	expect(limitsText(t, nordic, { where: { from: '2020-06-01', gender: ['woman', 'man'] } })).toBe(
		'Gender: Women and Men; from 1 June 2020'
	);
	expect(limitsText(t, nordic, { where: { country: ['DK', 'NO'] }, without: ['NO', 'FI'] })).toBe(
		'Denmark; Norway did not deliver'
	);
});

it('is short in a drawing, where the table beside it says the rest', () => {
	const t = speak.en;
	expect(shortWholeName(t, nordic, 'country', { without: ['NO'] })).toBe('3 of 4 countries');
	expect(shortWholeName(t, nordic, 'country', { where: { country: ['DK', 'SE'] } })).toBe(
		'Denmark and Sweden'
	);
	expect(shortWholeName(t, nordic, 'gender', { where: { gender: ['woman'] } })).toBe('All selected');
	expect(shortWholeName(t, nordic, 'country', {})).toBe('All countries');
});
