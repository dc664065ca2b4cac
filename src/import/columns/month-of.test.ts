import { describe, expect, it } from 'vitest';
import { monthOf } from './month-of.ts';
import { plain } from './normalise-header.ts';

describe('months', () => {
	it.each([
		['5/2020', '2020-05'],
		['05.2020', '2020-05'],
		['2020-05', '2020-05'],
		['2020-05-01', '2020-05'],
		['2020-05-01T00:00:00', '2020-05'],
		['Maj 2020', '2020-05'],
		['toukokuu 2020', '2020-05'],
		['mars 2021', '2021-03'],
		['maaliskuu 2021', '2021-03'],
		['desember 2020', '2020-12'],
		['marraskuu 2020', '2020-11'],
		['13/2020', null],
		['week 2020', null],
		['May', null],
		['2020', null]
	])('%s', (text, month) => expect(monthOf(plain(text))).toBe(month));
});
