import { bandOf } from '../columns/band-of.ts';
import { isBeginning, yearIn } from '../columns/derived-bands.ts';
import { dateOf, type DateOrder } from '../values/date.ts';

/** Whole years from `from` to `to`, both `YYYY-MM-DD`. */
function completed(from: string, to: string): number {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/**
 * The band that a day or year of birth, or of coming to the country, means on the day of enrolment. Of a year alone the
 * calendar years are counted, as registers do: the person may be one year short of it. Null where the text is neither, or no
 * band holds so many years: then it is read as any other word.
 */
export function bandSince(
	target: string,
	text: string,
	enrolledOn: string,
	order: DateOrder | null,
	bands: readonly string[]
): string | null {
	if (enrolledOn === '' || !isBeginning(target, text)) return null;
	const year = yearIn(text);
	const day = year === null ? dateOf(text, order) : null;
	const from =
		year !== null ? `${year}${enrolledOn.slice(4)}` : day !== null && 'day' in day ? day.day : null;
	return from === null ? null : bandOf(String(completed(from, enrolledOn)), bands);
}
