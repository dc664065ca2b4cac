const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether the calendar has this day; years from 1900 to 2199, others are slips of the pen. */
export function exists(year: number, month: number, day: number): boolean {
	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
	return day <= (month === 2 && leap(year) ? 29 : lengths[month - 1]!);
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, day: number): string =>
	`${year}-${two(month)}-${two(day)}`;
