import { expect, it } from 'vitest';
import { inAllLanguages, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { foldText, matchesSearch, searchText } from './search.ts';

it.each([
	['Förändring', 'forandring'],
	['Måned for ØKT tro', 'maned for okt tro'],
	['Ændring', 'aendring'],
	['Yrittäjä', 'yrittaja']
])('%s is found as %s', (text, folds) => {
	expect(foldText(text)).toBe(folds);
});

const definition = {
	...tinyDefinition('kind: count', 'SELECT 1'),
	id: 'women-share',
	name: { ...inAllLanguages('x'), en: 'Women among participants', sv: 'Kvinnor bland deltagarna' },
	formula: inAllLanguages('Enrolled participants who are women'),
	tags: { esf: ['EECO01', 'EECO05'], dac: ['equity' as never], kirkpatrick: 2, zaragoza: [] }
};
const programme = {
	...tinyProgramme,
	sdgLinks: [
		{
			indicator: 'women-share',
			target: '10.2',
			relation: 'contributes' as const,
			rationale: inAllLanguages('-')
		},
		{ indicator: 'other', target: '17.16', relation: 'contributes' as const, rationale: inAllLanguages('-') }
	]
};
const text = searchText(definition, programme, 'en');

it.each([
	'',
	'women',
	'WOMEN enrolled',
	'women-share',
	'women share',
	'kirkpatrick 2',
	'eeco05',
	'sdg 10',
	'10.2'
])('is found by "%s"', (search) => {
	expect(matchesSearch(text, search)).toBe(true);
});

it.each(['men among x', 'kvinnor', 'eeco01', '17.16'])('is not found by "%s"', (search) => {
	expect(matchesSearch(text, search)).toBe(false);
});
