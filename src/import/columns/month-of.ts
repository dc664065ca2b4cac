const names = [
	'jan|tammi',
	'feb|helmi',
	// Not "marraskuu", which is November.
	'mar(?!ras)|maalis',
	'apr|huhti',
	'maj|mai|may|touko',
	'jun|kesa',
	'jul|heina',
	'aug|elo',
	'sep|syys',
	'okt|oct|loka',
	'nov|marras',
	'dec|des|joulu'
].map((beginnings) => new RegExp(`^(?:${beginnings})\\p{L}*$`, 'u'));

/**
 * The month in a text, `YYYY-MM`: a month in any spelling (`5/2020`, `05.2020`, `2020-05`, `maj 2020`, as
 * plain text), or a date in it, as a workbook stores a month; null for anything else.
 */
export function monthOf(plain: string): string | null {
	const text = plain.slice(0, 40);
	const digits = /^(\d{1,2}) (\d{4})$/.exec(text);
	const yearFirst = /^(\d{4}) (\d{1,2})(?: \d{1,2}(?:t\d{2}.*)?)?$/.exec(text);
	const byName = /^(\p{L}+) (\d{4})$/u.exec(text);
	const year = digits?.[2] ?? yearFirst?.[1] ?? byName?.[2];
	if (year === undefined) return null;
	const month = byName
		? names.findIndex((one) => one.test(byName[1]!)) + 1
		: Number(digits?.[1] ?? yearFirst?.[2]);
	return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}
