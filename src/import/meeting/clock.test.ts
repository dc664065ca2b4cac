import { expect, it } from 'vitest';
import { clockIn } from './clock.ts';
import { spanOf } from './time-present.ts';

it.each([
	['11/21/2020 04:50:30 PM', 16 * 60 + 50.5],
	['2020-11-21 17:00:00', 17 * 60],
	['8.10.2020 klo 8.58.12', 8 * 60 + 58.2],
	['12:05 AM', 5],
	['09.30', 9 * 60 + 30],
	['8.10.2020', null],
	['', null]
])('the time of day in "%s" is %s', (text, minutes) => expect(clockIn(text)).toBe(minutes));

it.each<[string, string, number, [number, number] | null]>([
	['09:00', '10:00', 60, [540, 600]],
	['23:30', '00:15', 45, [1410, 1455]],
	['09:00', '12:00', 100, null],
	['09:00', '', 60, null]
])('%s to %s with %s minutes is %j', (join, leave, minutes, span) =>
	expect(spanOf(join, leave, minutes)).toEqual(span)
);
