import { wordsOf } from './inline.ts';
import { lineOf, type Field, type Side, type Table } from './table.ts';

/** A number as people write it: with its sign, unit or interval, and in any script; or a mark that there is none. */
const number = /^[\s\p{Nd}.,:;+\u2212()[\]%‰\u2012-\u2015\u066a-\u066c'/±-]*$/u;
const digit = /\p{Nd}/u;

/**
 * At which side of each column of a table its fields and its head stand; null where lines begin. Numbers alone end below each other, also
 * among letters that are written from right to left.
 */
export const sidesOf = ({ columns, heads, rows, sides }: Table): (Side | null)[] =>
	columns.map(
		(_, at) => sides?.[at] ?? (at >= heads && isOfNumbers(rows.map((row) => row[at] ?? '')) ? 'right' : null)
	);

function isOfNumbers(fields: readonly Field[]): boolean {
	const words = fields.map((field) => wordsOf(lineOf(field)));
	return words.some((one) => digit.test(one)) && words.every((one) => number.test(one));
}
