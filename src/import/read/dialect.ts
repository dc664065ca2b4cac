import { delimiters, type Reading } from '#schemas/recipe.ts';
import { isBlank, type SourceRow } from './text-row.ts';
import { Splitter } from './csv-splitter.ts';
import { valueLike } from './value-like.ts';

type Delimiter = NonNullable<Reading['delimiter']>;

export interface Dialect {
	delimiter: Delimiter | null;
	quote: Reading['quote'];
	/** Rows examined, and how many of them have the usual number of cells. */
	rows: number;
	alike: number;
	columns: number;
	/** False where another delimiter would do nearly as well. */
	certain: boolean;
}

const looked = 200;
const order: Delimiter[] = ['\t', ';', ',', '|'];

/** Rows of a text that may end in the middle of one. */
export function sampleRows(
	text: string,
	whole: boolean,
	delimiter: string | null,
	quote: string,
	line = 1
): SourceRow[] {
	return new Splitter(delimiter, quote, line).feed(text, whole);
}

/** The delimiter and quote that make the first rows most alike. Given values are kept. */
export function dialectOf(
	text: string,
	whole: boolean,
	given: { delimiter?: Reading['delimiter'] | undefined; quote?: Reading['quote'] | undefined }
): Dialect {
	const quotes = given.quote === undefined ? quotesIn(text) : [given.quote];
	if (given.delimiter === undefined && quotes.includes('"') && isOneColumn(text, whole))
		return { ...judge(sampleRows(text, whole, null, '"'), null, '"'), certain: true };
	const tried = given.delimiter === undefined ? order : [given.delimiter];
	const ranked = tried
		.flatMap((delimiter) =>
			quotes.map((quote) => judge(sampleRows(text, whole, delimiter, quote), delimiter, quote))
		)
		.sort((a, b) => b.score - a.score);
	const best = ranked[0]!;
	if (given.delimiter === undefined && best.score <= 0)
		return { ...judge(sampleRows(text, whole, null, quotes[0]!), null, quotes[0]!), certain: true };
	const rival = ranked.find(({ delimiter }) => delimiter !== best.delimiter);
	return { ...best, certain: (rival?.score ?? 0) < 0.9 * best.score };
}

/** Whether each row is one quoted cell: delimiters inside of it separate nothing. */
function isOneColumn(text: string, whole: boolean): boolean {
	if (!text.startsWith('"')) return false;
	const rows = sampleRows(text, whole, null, '"').filter(({ cells }) => !isBlank(cells));
	const bare = (cell: string) => !cell.startsWith('"');
	return (
		rows.length > 1 &&
		rows.every(({ fault, quoteKept }) => fault === null && !quoteKept) &&
		rows.every(({ cells }) => bare(cells[0]!)) &&
		(text.match(/(?:^|[\r\n])"/g)?.length ?? 0) >= rows.length
	);
}

/**
 * The quotes to try: single ones only where cells begin and end with them, none only where the usual one
 * occurs.
 */
function quotesIn(text: string): Reading['quote'][] {
	const head = text.slice(0, 200_000);
	if (head.includes('"')) return ['"', ''];
	return /(^|[,;\t|\r\n])'[^'\r\n]*'([,;\t|\r\n]|$)/.test(head) ? ['"', "'"] : ['"'];
}

function judge(
	all: readonly SourceRow[],
	delimiter: Reading['delimiter'],
	quote: Reading['quote']
): Dialect & { score: number } {
	const rows = all.filter(({ cells }) => !isBlank(cells)).slice(0, looked);
	const widths = new Map<number, number>();
	for (const { cells, fault } of rows)
		if (fault === null) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
	let [columns, alike] = [1, 0];
	for (const [width, count] of widths)
		if (count * Math.min(width, 3) > alike * Math.min(columns, 3)) [columns, alike] = [width, count];
	const faults = all.filter(({ fault }) => fault !== null).length / Math.max(1, all.length);
	const share = rows.length === 0 ? 0 : alike / rows.length;
	const heads = rows.slice(0, 12).some(({ cells }) => Math.abs(cells.length - columns) <= 1 && isHead(cells));
	const foreign = delimiter === null ? 0 : foreignShare(rows, delimiter);
	// A row with one cell more or fewer may be broken; a delimiter that also occurs in words gives every row
	// another length.
	const score =
		columns < 2
			? 0
			: (share * (1 + typed(rows, columns) / 10) + Math.min(columns, 20) / 400) *
				(heads ? 1 : 0.6) *
				(1 - faults) *
				(1 - foreign / 2) *
				trust(quote, rows, all);
	return { delimiter, quote, rows: rows.length, alike, columns, certain: true, score };
}

const isHead = (cells: readonly string[]) =>
	cells.some((cell) => cell.trim() !== '' && valueLike(cell) === null);

/**
 * The usual quote needs no evidence, single ones must fit everywhere, and "no quote" wins only if the usual
 * one encloses nothing.
 */
function trust(quote: Reading['quote'], rows: readonly SourceRow[], all: readonly SourceRow[]): number {
	if (quote === '"') return 1;
	if (quote === "'") return all.every(({ fault }) => fault === null) ? 1.05 : 0;
	let [open, close, both] = [0, 0, 0];
	for (const { cells } of rows)
		for (const cell of cells) {
			const [begins, ends] = [cell.startsWith('"'), cell.length > 1 && cell.endsWith('"')];
			if (begins && ends) both += 1;
			else if (begins) open += 1;
			else if (ends) close += 1;
		}
	const pairs = both + Math.min(open, close);
	return open - Math.min(open, close) > pairs ? 0.97 : 0.5;
}

/** Share of cells that still contain more typical delimiters: tabs and semicolons. */
function foreignShare(rows: readonly SourceRow[], delimiter: Delimiter): number {
	const others = delimiters.filter(
		(other) => order.indexOf(other) < order.indexOf(delimiter) && other !== ','
	);
	let [cells, foreign] = [0, 0];
	for (const row of rows)
		for (const cell of row.cells) {
			cells += 1;
			if (others.some((other) => cell.includes(other))) foreign += 1;
		}
	return cells === 0 ? 0 : foreign / cells;
}

/** Share of columns, among the first 20, whose filled cells nearly all look like the same kind of value. */
function typed(rows: readonly SourceRow[], columns: number): number {
	const seen = Math.min(columns, 20);
	let sound = 0;
	for (let column = 0; column < seen; column += 1) {
		const kinds = new Map<string, number>();
		for (const { cells } of rows.slice(1)) {
			const cell = cells[column];
			if (cell === undefined || cell.trim() === '') continue;
			const kind = valueLike(cell) ?? 'text';
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		}
		const counts = [...kinds.values()];
		if (Math.max(0, ...counts) >= 0.9 * counts.reduce((sum, count) => sum + count, 0)) sound += 1;
	}
	return sound / seen;
}
