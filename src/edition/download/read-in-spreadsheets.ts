/**
 * A code as a table for reading writes it, where a spreadsheet would make a day of it, or an apostrophe would have to stand before it to
 * prevent that: a group such as "2-5" years has a dash between its numbers, as people write it, and a month is "2020M05", as the
 * statistical offices of the Nordic countries write it. Tables that programs read keep the codes.
 */
export function readInSpreadsheets<T>(value: T): T | string {
	if (typeof value !== 'string') return value;
	const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
	if (month) return `${month[1]}M${month[2]}`;
	return /^\d{1,3}-\d{1,3}$/.test(value) ? value.replace('-', '–') : value;
}
