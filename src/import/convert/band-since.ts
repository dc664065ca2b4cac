import { bandOf } from '../columns/band-of.ts';
import { isStartDate, yearIn } from '../columns/derived-columns.ts';
import { dateOf, type DateOrder } from '../values/date.ts';

/** Whole years from `from` to `to`, both `YYYY-MM-DD`. */
function wholeYears(from: string, to: string): number {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/**
 * The band on the day of enrolment for a date or year of birth, or of arrival in the country. A year alone is
 * counted in calendar years, as registers do, which may be one year too many. Null where the text is neither,
 * or no band contains the result: the text is then looked up like any other word.
 */
export function bandSince(
	target: string,
	text: string,
	enrolledOn: string,
	order: DateOrder | null,
	bands: readonly string[]
): string | null {
	if (enrolledOn === '' || !isStartDate(target, text)) return null;
	const year = yearIn(text);
	const day = year === null ? dateOf(text, order) : null;
	const from =
		year !== null ? `${year}${enrolledOn.slice(4)}` : day !== null && 'day' in day ? day.day : null;
	return from === null ? null : bandOf(String(wholeYears(from, enrolledOn)), bands);
}
