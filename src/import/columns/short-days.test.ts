import { expect, it } from 'vitest';
import { imported, programme } from '../fixtures/imported.ts';
import { shortDays } from './short-days.ts';

// The programme goes from April 2020 to July 2021.
it.each<[string[], (string | null)[]]>([
	[
		['Namn', 'Mentorsdag 210203', 'Mentorsdag 210210'],
		[null, '2021-02-03', '2021-02-10']
	],
	[
		['Mentorsdag 21-02-03', '20-12-31'],
		['2021-02-03', '2020-12-31']
	],
	[
		['Mentordag 030221', '100221'],
		['2021-02-03', '2021-02-10']
	],
	// Either order is a day of the programme.
	[['Dag 200520'], [null]],
	[
		['Dag 210121', 'Dag 250421'],
		['2021-01-21', '2021-04-25']
	],
	[
		['Hold 112233', 'Nr 990101'],
		[null, null]
	],
	[
		['12345678', '1-210203'],
		[null, null]
	]
])('%j', (header, days) => {
	const found = shortDays(header, programme);
	expect(header.map((_, i) => found.get(i) ?? null)).toEqual(days);
});

it('a sheet of attendance with such headers is one', async () => {
	const { outcome, rows } = await imported(
		'Namn;Mentorsdag 210203;Mentorsdag 210210\nÅsa Öberg;x;x\nBea Ek;;x\n'
	);
	expect(outcome.accepted).toBe(2);
	expect(rows('session').map((row) => row.split(',').slice(2, 5).join())).toEqual([
		'session_type,planned_on,held_on',
		'mentor_day,,2021-02-03',
		'mentor_day,,2021-02-10'
	]);
});
