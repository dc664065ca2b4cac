import { expect, it } from 'vitest';
import { dayOf, iso, weekdayFrom } from './days.ts';

it.each(['1970-01-01', '2020-02-29', '2020-12-31', '2021-03-28'])('counts %s there and back', (text) => {
	expect(iso(dayOf(text))).toBe(text);
});

it.each([
	['2020-05-01', 5, '2020-05-01'],
	['2020-05-02', 5, '2020-05-08'],
	['2020-05-01', 0, '2020-05-03'],
	['1969-12-30', 4, '1970-01-01']
])('finds, from %s on, weekday %i on %s', (from, weekday, on) => {
	expect(iso(weekdayFrom(dayOf(from), weekday))).toBe(on);
});
