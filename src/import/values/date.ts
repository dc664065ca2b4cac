import { exists, isoDay } from './calendar.ts';
import { dayShape, type DayShape } from './date-shape.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type DayFault =
	'not-a-day' | 'invalid-day' | 'day-order' | 'day-order-open' | 'two-digit-year' | 'excel-serial';

/** Days 1954-10-03 to 2064-04-08 as Excel counts them, with or without a time of day. */
const serial = /^[2-5]\d{4}(?:[.,]\d+)?$/;

/**
 * The calendar day that a text stands for, `YYYY-MM-DD`, or why there is none. `order` is that of the column: it is needed
 * for days with the year last. Without it points and hyphens are read with the day first, as everywhere in the Nordic
 * countries; slashes only where a number over 12 leaves no choice. Days that the calendar does not have are never rolled over.
 * The time of day is left out, and the zone with it: the day is the one that was written down.
 */
export function dateOf(text: string, order: DateOrder | null): { day: string } | { fault: DayFault } {
	const shape = dayShape(text);
	if (shape === null) return { fault: serial.test(text.trim()) ? 'excel-serial' : 'not-a-day' };
	if (shape.named) return checked(shape, shape.a, shape.b, shape.c);
	return shape.yearDigits === 2 ? shortYear(shape, order) : yearLast(shape, order);
}

function checked(shape: DayShape, year: number, month: number, day: number) {
	return shape.timeExists && exists(year, month, day)
		? { day: isoDay(year, month, day) }
		: { fault: 'invalid-day' as const };
}

function yearLast(shape: DayShape, order: DateOrder | null): { day: string } | { fault: DayFault } {
	const { a, b, c } = shape;
	const dmy = exists(c, b, a);
	const mdy = exists(c, a, b);
	if (order === 'dmy' || order === 'mdy') {
		if (order === 'dmy' ? dmy : mdy)
			return order === 'dmy' ? checked(shape, c, b, a) : checked(shape, c, a, b);
		return { fault: dmy || mdy ? 'day-order' : 'invalid-day' };
	}
	if (shape.mark !== '/' || shape.danish) return checked(shape, c, b, a);
	if (dmy && mdy && a !== b) return { fault: 'day-order-open' };
	return dmy || !mdy ? checked(shape, c, b, a) : checked(shape, c, a, b);
}

/** Two digits are a year of this century up to 39: records of a programme are no older, and who was born in 35 is not asked. */
function shortYear(shape: DayShape, order: DateOrder | null): { day: string } | { fault: DayFault } {
	if (order === null) return { fault: 'two-digit-year' };
	const { a, b, c } = shape;
	const [year, month, day] = order === 'dmy' ? [c, b, a] : order === 'mdy' ? [c, a, b] : [a, b, c];
	if (year > 39) return { fault: 'two-digit-year' };
	return checked(shape, 2000 + year, month, day);
}
