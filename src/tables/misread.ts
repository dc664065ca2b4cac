/** Months as people write them in the languages that the spreadsheets of partners speak, short and long. */
const months = ['en', 'da', 'sv', 'fi', 'nb', 'de'].flatMap((language) =>
	(['short', 'long'] as const).flatMap((month) => {
		const named = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
		return Array.from({ length: 12 }, (_, i) => named.format(Date.UTC(2020, i, 15)).replace('.', ''));
	})
);
// "MAR1", "1. maj 2020", "Sept-9"; the stem of Finnish months stands alone as well ("touko 5").
const month = `(?:${[...new Set([...months, 'sept', ...months.map((name) => name.replace(/kuu(?:ta)?$/, ''))])].join('|')})`;
const between = '[\\s./-]*';

/** What a spreadsheet makes a day, a time, an amount or another number of, whatever its language. */
const always = new RegExp(
	[
		// A zero in front, or so many digits that some are lost or shown as a power of ten.
		'[+-]?0\\d+(?:[.,]\\d+)?',
		'[+-]?\\d{12,}(?:[.,]\\d*)?',
		'\\+\\d{7,}',
		'[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)e[+-]?\\d+',
		// Days in any order; for parts of them see `isPartOfDay`.
		'\\d{1,4}\\s*[./-]\\s*\\d{1,4}\\s*[./-]\\s*\\d{0,4}',
		'\\d{1,4}:(?:\\d{1,2}(?:[:.,]\\d+)*)?(?:\\s*[ap]m?)?',
		'\\d{1,2}\\s*[ap]m',
		`(?:\\d{1,4}${between})?${month}${between}\\d{1,4}(?:,?${between}\\d{1,4})?`,
		`\\d{1,4}${between}${month}`,
		// Fractions, groups of thousands, per cent, amounts, a negative number of bookkeepers, truth.
		'\\d+\\s+\\d+/\\d+',
		"[+-]?\\d{1,3}(?:[\\s\u2019'.,]\\d{3}){2,}(?:[.,]\\d*)?",
		"[+-]?\\d{1,3}(?:[\\s\u2019']\\d{3})+(?:[.,]\\d*)?",
		'[+-]?[\\d.,]+\\s*(?:%|kr\\.?|€|\\$|£)',
		'(?:kr\\.?|€|\\$|£)\\s*[+-]?[\\d.,]+',
		'\\(\\d+[.,]?\\d*\\)',
		// Numbers with a mark or a sign at the wrong end, which would be put right.
		'[+-]?\\d+[.,-]|[+-]?[.,]\\d+',
		// A zero at the end of a version or a code.
		'[+-]?\\d+[.,]\\d*0',
		'true|false|sandt?|falske?|falskt|sann|sant|usann|usant|tosi|epätosi'
	]
		.map((form) => `^(?:${form})$`)
		.join('|'),
	'iu'
);

/** A number of spreadsheets, without a zero that would be lost; and the one form of a day that means the same in all of them. */
const fraction = /^[+-]?(?:0|[1-9]\d{0,10})([.,])\d*[1-9]$/;
const day = /^\d{4}-\d\d-\d\d$/;

const pair = /^(\d{1,4})\s*[./-]\s*(\d{1,4})$/;

/**
 * Two numbers of which one can be a month and the other a day or a year, in whichever order a language writes them: "5-8", "4-2020", and
 * "12-34" for December 1934. "18-24" is neither to any spreadsheet, and stays the text that it is.
 */
function isPartOfDay(first: number, second: number): boolean {
	const isMonth = (one: number) => one >= 1 && one <= 12;
	const isDayOrYear = (one: number) => one <= 99 || one >= 1000;
	return (isMonth(first) && isDayOrYear(second)) || (isMonth(second) && isDayOrYear(first));
}

/** The decimal mark of a spreadsheet, or either where it is not known. */
export type DecimalMark = '.' | ',' | 'either';

/**
 * Whether a spreadsheet that opens this text as a cell would take it for something else: "5-8" for a day, "0045" for 45, and
 * where the mark is a comma "3.12" for the third of December. A number in the mark of the spreadsheet is one, and stays.
 */
export function isMisread(text: string, decimal: DecimalMark): boolean {
	// Longer texts are none of these.
	if (text.length > 60) return false;
	const shown = text.trim();
	if (day.test(shown)) return false;
	const mark = fraction.exec(shown)?.[1];
	if (mark !== undefined) return mark !== decimal;
	const [, first, second] = pair.exec(shown) ?? [];
	// Files of former versions have an apostrophe before any such pair, which is to be taken away again.
	if (first && second) return decimal === 'either' || isPartOfDay(Number(first), Number(second));
	return always.test(shown);
}
