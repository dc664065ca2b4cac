const names = [
	'jan|tammi',
	'feb|helmi',
	'mar|maalis',
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
 * The month that a text means, `YYYY-MM`: a month in any way of writing (`5/2020`, `05.2020`, `2020-05`, `maj 2020`,
 * of plain text), or a day of it, as a workbook stores a month; null for anything else.
 */
export function monthOf(plain: string): string | null {
	const text = plain.slice(0, 40);
	const digits = /^(\d{1,2}) (\d{4})$/.exec(text);
	const turned = /^(\d{4}) (\d{1,2})(?: \d{1,2}(?:t\d{2}.*)?)?$/.exec(text);
	const spoken = /^(\p{L}+) (\d{4})$/u.exec(text);
	const year = digits?.[2] ?? turned?.[1] ?? spoken?.[2];
	if (year === undefined) return null;
	const month = spoken
		? names.findIndex((one) => one.test(spoken[1]!)) + 1
		: Number(digits?.[1] ?? turned?.[2]);
	return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}
