import { dayShape, type DayShape } from './date-shape.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether the date exists; only years 1900 to 2199, since others are typing errors. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
	return day <= (month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1]!);
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** `YYYY-MM-DD`. */
const isoDay = (year: number, month: number, day: number): string =>
	`${year}-${twoDigits(month)}-${twoDigits(day)}`;

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type DayFault =
	| 'not-a-day'
	| 'invalid-day'
	| 'day-order'
	| 'day-order-open'
	| 'two-digit-year'
	| 'excel-serial'
	| 'placeholder-day';

/** What tools write for a day that they do not know: the days on which they begin to count. */
const placeholders = new Set([
	'0000-00-00',
	'0001-01-01',
	'1899-12-30',
	'1899-12-31',
	'1900-01-00',
	'1900-01-01',
	'1904-01-01',
	'1970-01-01',
	'1980-01-01',
	'9999-12-31'
]);

/** Dates 1954-10-03 to 2064-04-08 as Excel counts them, with or without a time of day. */
const serial = /^[2-5]\d{4}(?:[.,]\d+)?$/;

/**
 * The calendar date in a text, `YYYY-MM-DD`, or why there is none. `order` is that of the column: it is
 * needed for dates with the year last. Without it, points and hyphens are read with the day first, as
 * everywhere in the Nordic countries; slashes only where a number over 12 decides. Impossible dates are never
 * rolled over. Time of day and zone are dropped: the date is the one that was written. `years`: the first and
 * last year that the column writes in full.
 */
export function dateOf(
	text: string,
	order: DateOrder | null,
	years: readonly [number, number] | null = null
): { day: string } | { fault: DayFault } {
	const shape = dayShape(text);
	if (placeholders.has(text.trim().slice(0, 10)) || (shape !== null && isPlaceholder(shape)))
		return { fault: 'placeholder-day' };
	if (shape === null) return { fault: serial.test(text.trim()) ? 'excel-serial' : 'not-a-day' };
	if (shape.named) return checked(shape, shape.a, shape.b, shape.c);
	return shape.yearDigits === 2 ? shortYear(shape, order, years) : yearLast(shape, order);
}

/** Also written with the year last: "01-01-1980". */
export const isPlaceholder = ({ a, b, c, yearDigits }: DayShape): boolean =>
	yearDigits === 4 && a === 1 && b === 1 && placeholders.has(`${c}-01-01`);

function checked(shape: DayShape, year: number, month: number, day: number) {
	return shape.timeExists && isCalendarDay(year, month, day)
		? { day: isoDay(year, month, day) }
		: { fault: 'invalid-day' as const };
}

function yearLast(shape: DayShape, order: DateOrder | null): { day: string } | { fault: DayFault } {
	const { a, b, c } = shape;
	const dmy = isCalendarDay(c, b, a);
	const mdy = isCalendarDay(c, a, b);
	if (order === 'dmy' || order === 'mdy') {
		if (order === 'dmy' ? dmy : mdy)
			return order === 'dmy' ? checked(shape, c, b, a) : checked(shape, c, a, b);
		return { fault: dmy || mdy ? 'day-order' : 'invalid-day' };
	}
	if (shape.mark !== '/' || shape.danish) return checked(shape, c, b, a);
	if (dmy && mdy && a !== b) return { fault: 'day-order-open' };
	return dmy || !mdy ? checked(shape, c, b, a) : checked(shape, c, a, b);
}

/**
 * Two-digit years up to 39 are in this century: a programme's records are no older, and years of birth such
 * as 35 are not asked for.
 */
function shortYear(
	shape: DayShape,
	order: DateOrder | null,
	years: readonly [number, number] | null
): { day: string } | { fault: DayFault } {
	if (order === null) return { fault: 'two-digit-year' };
	const [year, month, day] = inOrder(shape, order);
	if (year > 39) return { fault: 'two-digit-year' };
	// "20-05-13" among days of 2020 was written with the year first, whatever the others say.
	if (
		years !== null &&
		!isNear(2000 + year, years) &&
		otherOrders(shape, order).some((y) => isNear(y, years))
	)
		return { fault: 'two-digit-year' };
	return checked(shape, 2000 + year, month, day);
}

const inOrder = ({ a, b, c }: DayShape, order: DateOrder): [year: number, month: number, day: number] =>
	order === 'dmy' ? [c, b, a] : order === 'mdy' ? [c, a, b] : [a, b, c];

const isNear = (year: number, [first, last]: readonly [number, number]): boolean =>
	year >= first - 1 && year <= last + 1;

/** The years of a date in the orders in which it exists, other than the given one. */
const otherOrders = (shape: DayShape, order: DateOrder): number[] =>
	(['dmy', 'ymd'] as const)
		.filter((other) => other !== order && (other === 'dmy' || shape.mark === '-'))
		.map((other) => inOrder(shape, other))
		.filter(([year, month, day]) => isCalendarDay(2000 + year, month, day))
		.map(([year]) => 2000 + year);
