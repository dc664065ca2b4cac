import { isWeekday, monthOf } from './month-names.ts';

/**
 * A text written like a date, before its order is known: three numbers in the order written. `named` says
 * that the order is certain, by a month's name or a four-digit year in front; they are then year, month, day.
 */
export interface DayShape {
	a: number;
	b: number;
	c: number;
	named: boolean;
	/** Digits of the year where it is last (or its place is unknown): 2 or 4. */
	yearDigits: 2 | 4;
	mark: '.' | '/' | '-' | ' ';
	/** Times with points after dates with slashes are written in Denmark alone, where the day comes first. */
	danish: boolean;
	/** Whether the time of day after it is valid. */
	timeExists: boolean;
}

const maxLength = 64;
const digits =
	/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|^(\d{1,2})([-/.]) ?(\d{1,2})\6 ?(\d{4}|\d{2})(?!\d)/;
/** As Danes and Norwegians write by hand, "3/5 2021", "3/5-21", "3.5 2021": the day is always first. */
const handwritten = /^(\d{1,2})(?:\/(\d{1,2})(?: ?- ?| )(\d{4}|\d{2})|\.(\d{1,2})\.? (\d{4}))(?![\d:.])/;
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?[ -](?:of )?(\p{L}{3,12}\.?),?[ -](\d{4})(?!\d)/u;
const monthFirst = /^(\p{L}{3,12}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const weekday = /^(\p{L}{1,13})[.,]{0,2} /u;
/**
 * The time of day as Google, Microsoft, Kobo and Moodle write it in five languages, and the zone. The zone is
 * ignored: the date is the local one where the answer was given.
 */
const time =
	/^(?:T|,? ?(?:at |klo |kl\.? ?)?)(\d{1,2})([:.])(\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?(?: ?(?:[ap]\.?m\.?|[fe]\.?m\.?|[ai]p\.?))?(?: ?(?:Z|[+-]\d\d(?::?\d\d)?|\(?[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d\d)?)?\)?))?$/i;
const otherSpaces = /[\u00a0\u2007\u2009\u202f]/g;

function parseTime(rest: string): { danish: boolean; exists: boolean } | null {
	if (rest === '' || rest === '.') return { danish: false, exists: true };
	const found = time.exec(rest);
	if (found === null) return null;
	const exists = Number(found[1]) <= 24 && Number(found[3]) < 60 && Number(found[4] ?? '0') <= 60;
	return { danish: found[2] === '.', exists };
}

/** The shape of a date in `text`, or null where it is not written like one. */
export function dayShape(text: string): DayShape | null {
	if (text.length < 6 || text.length > maxLength) return null;
	let rest = text.replace(otherSpaces, ' ').trim();
	const short = compact.exec(rest);
	if (short !== null)
		return shape(Number(short[1]), Number(short[2]), Number(short[3]), { named: true, rest: '' });
	for (let before = weekday.exec(rest); before !== null && isWeekday(before[1]!); before = weekday.exec(rest))
		rest = rest.slice(before[0].length);
	const byHand = handwritten.exec(rest);
	if (byHand !== null) {
		const year = Number(byHand[3] ?? byHand[5]);
		// Years of two digits from 40 on are not guessed, here as elsewhere.
		if (year < 40 || year > 99)
			return shape(year < 40 ? 2000 + year : year, Number(byHand[2] ?? byHand[4]), Number(byHand[1]), {
				named: true,
				rest: rest.slice(byHand[0].length)
			});
	}
	const found = digits.exec(rest);
	if (found !== null) {
		rest = rest.slice(found[0].length);
		if (found[1] !== undefined)
			return shape(Number(found[1]), Number(found[3]), Number(found[4]), { named: true, rest });
		return shape(Number(found[5]), Number(found[7]), Number(found[8]), {
			named: false,
			rest,
			mark: found[6] as DayShape['mark'],
			yearDigits: found[8]!.length === 4 ? 4 : 2
		});
	}
	const byDay = dayFirst.exec(rest);
	if (byDay !== null) return named(byDay[3]!, byDay[2]!, byDay[1]!, rest.slice(byDay[0].length));
	const byMonth = monthFirst.exec(rest);
	return byMonth === null
		? null
		: named(byMonth[3]!, byMonth[1]!, byMonth[2]!, rest.slice(byMonth[0].length));
}

function named(year: string, month: string, day: string, rest: string): DayShape | null {
	const number = monthOf(month);
	return number === null ? null : shape(Number(year), number, Number(day), { named: true, rest });
}

function shape(
	a: number,
	b: number,
	c: number,
	found: { named: boolean; rest: string; mark?: DayShape['mark']; yearDigits?: 2 | 4 }
): DayShape | null {
	const end = parseTime(found.rest);
	if (end === null) return null;
	const mark = found.mark ?? ' ';
	return {
		a,
		b,
		c,
		named: found.named,
		yearDigits: found.yearDigits ?? 4,
		mark,
		danish: mark === '/' && end.danish,
		timeExists: end.exists
	};
}
