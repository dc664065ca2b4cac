import { expect, it } from 'vitest';
import { bandOf } from './band-of.ts';

const yearsHere = ['<2', '2-5', '6-10', '>10'];
const ages = ['<18', '18-24', '25-34', '35-44', '45-54', '55+'];

it.each([
	['0,5', '<2'],
	['1,5', '<2'],
	['1.9 år', '<2'],
	['½', '<2'],
	['1 ½ år', '<2'],
	['2,5', '2-5'],
	['4,5', '2-5'],
	['5.5 years', '2-5'],
	['6', '6-10'],
	['10,5', '6-10'],
	['11 vuotta', '>10'],
	['8 måneder', '<2'],
	['18 mån', '<2'],
	['30 kk', '2-5'],
	['Mindre än 2 år', '<2'],
	['Mindre end 2 år', '<2'],
	['mindre enn 2 år', '<2'],
	['Under 2 år', '<2'],
	['alle 2 vuotta', '<2'],
	['< 2 years', '<2'],
	['Less than 2 years', '<2'],
	['Över 10 år', '>10'],
	['Mere end 10 år', '>10'],
	['yli 10 vuotta', '>10'],
	['> 10 år', '>10'],
	['2 – 5 år', '2-5']
])('"%s" in a country are the years %s', (text, band) => {
	expect(bandOf(text, yearsHere)).toBe(band);
});

it.each(['Mindre än 5 år', 'över 5 år', '3-5', '1990', '111', '1,5-2', '2020-05-01', 'två', 'år 2'])(
	'"%s" is in no band of years in a country',
	(text) => {
		expect(bandOf(text, yearsHere)).toBeNull();
	}
);

it.each([
	['34,5', '25-34'],
	['34', '25-34'],
	['55+', '55+'],
	['over 55 år', '55+'],
	['55 år eller mer', '55+'],
	['under 18', '<18'],
	['18 – 24 år', '18-24']
])('"%s" is the age %s', (text, band) => {
	expect(bandOf(text, ages)).toBe(band);
});
