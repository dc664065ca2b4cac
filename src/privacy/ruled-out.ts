import { isDay } from './calendar.ts';

const uuid = /(?<![\da-f])[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}(?![\da-f])/gi;

const yearFirst =
	/(?<![\d.,+-])(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:[T ]\d{1,2}[:.]?\d{2}(?:[:.]?\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:UTC|GMT)?[+-]\d{2}:?\d{2}|Z)?)?(?![\p{L}\d-]|[.,]\d)/gu;
const yearLast =
	/(?<![\d.,+-])(\d{1,2})([-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?:,? (?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?(?![\p{L}\d-]|[.,]\d)/gu;

/** From one year to another, as of a school year: eight digits, like a Danish phone number. */
const years = /(?<![\d.,+-])(?:19|20)\d{2} ?[-/–] ?(?:19|20)\d{2}(?![\p{L}\d-]|[.,]\d)/gu;

const year = (text: string) => Number(text) + (text.length === 2 ? 2000 : 0);
const plausible = (y: number) => y >= 1880 && y <= 2060;

function datesIn(text: string): { from: number; to: number }[] {
	const ranges: { from: number; to: number }[] = [];
	const keep = (match: RegExpExecArray, y: number, a: number, b: number) => {
		if (plausible(y) && (isDay(y, a, b) || isDay(y, b, a)))
			ranges.push({ from: match.index, to: match.index + match[0].length });
	};
	for (const match of text.matchAll(yearFirst))
		keep(match, year(match[1]!), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
	for (const match of text.matchAll(yearLast))
		keep(match, year(match[4]!), Number(match[3]), Number(match[1]));
	return ranges;
}

/**
 * Ranges that look like identifiers but are not: dates, times and spans of years in the usual spellings (`20260315` is a
 * valid Danish phone number to every library) and UUIDs.
 */
export function ruledOut(text: string): { from: number; to: number }[] {
	const keys = [...text.matchAll(uuid), ...text.matchAll(years)].map((match) => ({
		from: match.index,
		to: match.index + match[0].length
	}));
	return [...keys, ...datesIn(text)];
}
