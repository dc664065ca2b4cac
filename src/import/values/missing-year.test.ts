import { expect, it } from 'vitest';
import { dayInPeriod, withYears, yearlessDay } from './missing-year.ts';

it.each([
	['3/2', 3, 2],
	['Mentordag 10/2', 10, 2],
	['ti 10.2.', 10, 2],
	['17. februar', 17, 2],
	['Middag 4 sep.', 4, 9],
	['29/2', 29, 2]
])('%s is a day without a year', (text, day, month) => expect(yearlessDay(text)).toEqual({ day, month }));

it.each(['1.2', 'Spørgsmål 1.2', '3/14', '31/2', '32/1', 'Module 3', 'q 1', '10/9 2020', '3 personer'])(
	'%s is none',
	(text) => expect(yearlessDay(text)).toBe(null)
);

const period = { from: '2020-04-01', to: '2021-07-31' };
const days = (...texts: string[]) =>
	withYears(
		texts.map((text) => yearlessDay(text)!),
		period
	);

it.each([
	[['3/2', '10/2'], ['2021-02-03', '2021-02-10'], true],
	[['10/9', '8/10'], ['2020-09-10', '2020-10-08'], true],
	[['10/9', '14/1', '5/5'], ['2020-09-10', '2021-01-14', '2021-05-05'], true],
	[['5/5', '6/6'], ['2020-05-05', '2020-06-06'], false],
	[['8/10', '10/9'], ['2020-10-08', '2020-09-10'], true]
])('%j gets years', (texts, expected, certain) =>
	expect(days(...texts)).toEqual({ days: expected, certain })
);

it('has no year for days outside of the period', () =>
	expect(withYears([{ day: 1, month: 2 }], { from: '2021-03-01', to: '2021-07-31' })).toBe(null));

it.each([
	['14/9', '2020-09-14'],
	['5/1', '2021-01-05'],
	['2. oktober', '2020-10-02'],
	['14.9.', '2020-09-14'],
	['1/5', null],
	['Hold 14/9', null],
	['14-09-2020', null]
])('in a cell, the period of a programme leaves "%s" the day %s', (text, day) => {
	expect(dayInPeriod(text, { from: '2020-04-01', to: '2021-07-31' })).toBe(day);
});
