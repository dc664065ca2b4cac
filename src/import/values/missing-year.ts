import { isCalendarDay } from './date.ts';
import { monthOf } from './month-names.ts';

/** A day of a year that is not written. */
export interface YearlessDay {
	day: number;
	month: number;
}

const slashed = /(?:^|\s)(\d{1,2})\/(\d{1,2})\.?$/;
/** With points, a number of a question looks the same ("1.2"), unless a point ends it ("1.2."). */
const pointed = /(?:^|\s)(\d{1,2})\. ?(\d{1,2})\.$/;
const named = /(?:^|\s)(\d{1,2})\.? ?(\p{L}{3,12}\.?)$/u;

/** A day without a year at the end of a text, day first: "3/2", "ti 10.2.", "Mentordag 17. februar". */
export function yearlessDay(text: string): YearlessDay | null {
	const short = text.trim().slice(-60);
	const found = slashed.exec(short) ?? pointed.exec(short);
	const byName = found === null ? named.exec(short) : null;
	const day = Number(found?.[1] ?? byName?.[1] ?? 0);
	const month = found === null ? monthOf(byName?.[2] ?? '') : Number(found[2]);
	return month !== null && isCalendarDay(2020, month, day) ? { day, month } : null;
}

const iso = (year: number, { month, day }: YearlessDay) =>
	`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Days with the years that a programme's period leaves them, in the order written: they do not go back, or
 * else each has but one year. `certain` where the period leaves no choice; null where no year fits.
 */
export function withYears(
	days: readonly YearlessDay[],
	{ from, to }: { from: string; to: string }
): { days: string[]; certain: boolean } | null {
	const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const fits = (day: string, { month, day: of }: YearlessDay) =>
		day >= from && day <= to && isCalendarDay(Number(day.slice(0, 4)), month, of);
	const alone = days.map((one) => years.map((year) => iso(year, one)).filter((day) => fits(day, one)));
	if (alone.every(({ length }) => length === 1)) return { days: alone.flat(), certain: true };
	const ways = years.flatMap((start) => {
		let year = start;
		const way = days.map((one, i) => {
			const before = days[i - 1];
			if (before && (one.month - before.month || one.day - before.day) < 0) year += 1;
			return iso(year, one);
		});
		return way.every((day, i) => fits(day, days[i]!)) ? [way] : [];
	});
	return ways.length === 0 ? null : { days: ways[0]!, certain: ways.length === 1 };
}

/** A cell that is a day without a year and nothing else. */
export const isYearlessCell = (text: string): boolean => /^\s*\d/.test(text) && yearlessDay(text) !== null;

/** The day of a cell without a year, where the period of a programme leaves one year only; null where it leaves several or none. */
export function dayInPeriod(text: string, period: { from: string; to: string }): string | null {
	const found = isYearlessCell(text) ? yearlessDay(text) : null;
	const days = found === null ? null : withYears([found], period);
	return days?.certain === true ? days.days[0]! : null;
}
