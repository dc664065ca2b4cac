import { expect, it } from 'vitest';
import { imported, towards } from '../fixtures/imported.ts';
import { bandSince } from './band-since.ts';

const ages = ['18-24', '25-29', '30-39', '40-54', '55+', 'undisclosed'];
const stays = ['<2', '2-5', '6-10', '>10', 'undisclosed'];
const age = (text: string, on = '2020-06-22') => bandSince('participant.age_band', text, on, null, ages);

it.each([
	['1995-06-22', '25-29'],
	['1995-06-23', '18-24'],
	['22.06.1990', '30-39'],
	['1965', '55+'],
	['1966', '40-54'],
	['1995,0', '25-29']
])('who was born %s is in the band %s on 22 June 2020', (text, band) => expect(age(text)).toBe(band));

it.each(['25-29', '30–39 år', '34', 'Ikke oplyst', '2010', '1995-02-30', ''])(
	'%s is read as any other word',
	(text) => expect(age(text)).toBeNull()
);

it('years in the country are counted up to the day of enrolment', () => {
	const stay = (text: string) => bandSince('participant.years_in_country', text, '2020-06-22', null, stays);
	expect(['2019', '2018', '2015-06-23', '2013', '2001-01-01'].map(stay)).toEqual([
		'<2',
		'2-5',
		'2-5',
		'6-10',
		'>10'
	]);
});

it('without a day of enrolment nothing is counted, nor in other columns', () => {
	expect(age('1995', '')).toBeNull();
	expect(bandSince('participant.gender', '1995', '2020-06-22', null, ages)).toBeNull();
});

it('a day of enrolment that cannot be is the only problem of its row: what is counted from it is right', async () => {
	const text = 'navn;start;født;ankomst\nAda Berg;31.09.2020;07.05.1995;03.02.2015\n';
	const targets = [
		'identity.name',
		'participant.enrolled_on',
		'participant.age_band',
		'participant.years_in_country'
	];
	const others = ['gender', 'isced_group', 'origin_region', 'third_country_national', 'labour_entry'];
	const recipe = towards(targets, {
		shape: 'rows',
		table: 'participant',
		constants: [
			...others.map((name) => ({ target: `participant.${name}`, value: 'undisclosed' })),
			{ target: 'participant.status', value: 'active' }
		]
	});
	const { outcome } = await imported(text, { recipe });
	expect(outcome.problems.map(({ code, column }) => [code, column])).toEqual([['invalid-day', 'start']]);
	const corrections = [{ record: 1, columnIndex: 1, value: '30.09.2020' }];
	const { outcome: mended, rows } = await imported(text, { recipe, amendments: { corrections } });
	expect([mended.problems, mended.accepted]).toEqual([[], 1]);
	expect(rows('participant')[1]).toContain(',25-29,');
	const { outcome: born } = await imported(text.replace('31.09.2020;07.05.1995', '30.09.2020;31.06.1995'), {
		recipe
	});
	expect(born.problems.map(({ code, column }) => [code, column])).toEqual([['invalid-day', 'født']]);
});
