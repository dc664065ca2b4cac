import { columnWidths } from '../document/column-widths.ts';
import { wordsOf } from '../document/inline.ts';
import { sidesOf } from '../document/sides-of.ts';
import { lineOf, type Table } from '../document/table.ts';

/** The width of the text on A4, what is free beside a field, and the size of letters in a table, in points. */
const [page, free, usual] = [481, 6, 8.75];
/** The smallest letters that are set to keep words whole. */
const smallest = 6.2;
/** How wide letters are at most on average, as a part of their size; those of a head are bold. */
const [letter, bold] = [0.6, 0.66];

export interface PaperColumns {
	/** How wide each column is, in per cent of the table. */
	widths: number[];
	/** The size of letters as a part of the usual one. */
	size: number;
}

/**
 * The columns of a table that fills the page: each has room for its longest word, and what is left goes where the table says or its
 * content asks. Letters get smaller before a word is broken, which is left for tables that do not fit otherwise.
 */
export function paperColumns(table: Table): PaperColumns {
	const words = table.columns.map((head, at) =>
		Math.max(
			bold * longest(head),
			...table.rows.map((row) => letter * longest(wordsOf(lineOf(row[at] ?? ''))))
		)
	);
	// Words that begin where the numbers before them end stand apart from them.
	const sides = sidesOf(table);
	const frees = sides.map((side, at) => (sides[at - 1] === 'right' && side !== 'right' ? 2 : 1) * free);
	const room = page - frees.reduce((sum, one) => sum + one, 0);
	const all = words.reduce((sum, one) => sum + one, 0);
	const size = Math.min(usual, Math.max(smallest, room / all));
	const needed = words.map((one, at) => one * size + frees[at]!);
	const least = needed.reduce((sum, one) => sum + one, 0);
	const shares = table.widths ?? columnWidths(table);
	const total = shares.reduce((sum, share) => sum + share, 0);
	const beyond = shares.map((share, at) => Math.max(0, (share / total) * page - needed[at]!));
	const allBeyond = beyond.reduce((sum, one) => sum + one, 0);
	const left = Math.max(0, page - least);
	const widths = needed.map(
		(one, at) => one + (allBeyond > 0 ? (left * beyond[at]!) / allBeyond : left / needed.length)
	);
	const whole = widths.reduce((sum, one) => sum + one, 0);
	return { widths: widths.map((one) => (100 * one) / whole), size: size / usual };
}

/** Longer words than this are broken: one of them would take the room of all other columns. */
const unbroken = 30;

/** The letters of the longest part of a text that stays on one line. */
const longest = (text: string): number =>
	text.split(/(?<=-)|[ \n]/).reduce((most, { length }) => Math.min(unbroken, Math.max(most, length)), 0);
