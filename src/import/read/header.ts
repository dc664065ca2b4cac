import { isBlank, type SourceRow } from './text-row.ts';
import { valueLike } from './value-like.ts';

/** The position of the header, and the evidence for it. */
export interface Header {
	line: number;
	rows: number;
	code: 'header-one' | 'header-two' | 'header-qualtrics' | 'header-tags' | 'header-none';
	certain: boolean;
}

const searched = 30;
const response = /^(open-ended )?(response|svar|öppet svar|åbent svar|åpent svar|vastaus|avoin vastaus)$/i;

/** Finds the header below titles, and the rows that belong to it, among the first rows of a table. */
export function headerOf(rows: readonly SourceRow[]): Header {
	const filled = rows.filter(({ cells }) => !isBlank(cells));
	const at = headAt(filled);
	const top = filled[at];
	if (top === undefined) return { line: 1, rows: 1, code: 'header-one', certain: true };
	return {
		line: top.line,
		...shapeOf(
			top.cells,
			filled.slice(at + 1).map(({ cells }) => cells)
		)
	};
}

function shapeOf(top: readonly string[], below: readonly (readonly string[])[]): Omit<Header, 'line'> {
	const imports = below.slice(0, 2).findIndex((cells) => cells[0]?.trimStart().startsWith('{"ImportId"'));
	if (imports >= 0) return { rows: imports + 2, code: 'header-qualtrics', certain: true };
	const next = below[0] ?? [];
	if (/^V1$/i.test(top[0] ?? '') && /^ResponseID$/i.test(next[0] ?? ''))
		return { rows: 2, code: 'header-qualtrics', certain: true };
	const tags = next.filter((cell) => cell.trim() !== '');
	if (tags.length > 0 && tags.every((cell) => /^#[a-z]/i.test(cell.trim())))
		return { rows: 2, code: 'header-tags', certain: true };
	if (isSubHeader(top, next, below.slice(1)) || isDatesRow(top, next, below.slice(1)))
		return { rows: 2, code: 'header-two', certain: false };
	return isData(top, below)
		? { rows: 0, code: 'header-none', certain: false }
		: { rows: 1, code: 'header-one', certain: true };
}

const count = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
const usualOf = (values: readonly number[]) => {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

/** Skips titles: they are narrower than the table, or fill few of its cells. */
function headAt(rows: readonly SourceRow[]): number {
	const width = usualOf(rows.map(({ cells }) => cells.length));
	const head = rows.slice(0, searched);
	const isWide = ({ cells }: SourceRow) => cells.length >= width - 1;
	const isWords = ({ cells }: SourceRow) => cells.every((cell) => valueLike(cell) === null);
	const first = Math.max(0, head.findIndex(isWide));
	const full = head.findIndex(
		(row) => isWide(row) && count(row.cells) >= Math.max(Math.min(2, width), width / 2)
	);
	if (full <= first) return first;
	const under = rows.slice(full + 1).map(({ cells }) => cells);
	if (isSubHeader(head[full - 1]!.cells, head[full]!.cells, under)) return full - 1;
	return isWords(head[full]!) ? full : first;
}

/**
 * A second row that fills the blanks of the first one, and is itself blank over columns that are named and
 * filled.
 */
function isSubHeader(
	top: readonly string[],
	sub: readonly string[],
	below: readonly (readonly string[])[]
): boolean {
	const words = sub.filter((cell) => cell.trim() !== '');
	if (words.length === 0 || words.some((cell) => valueLike(cell) !== null)) return false;
	if (words.filter((cell) => response.test(cell.trim())).length * 2 >= words.length) return true;
	const places = [...sub.keys()];
	const isGap = (i: number) => (top[i] ?? '').trim() === '';
	// A row that is longer than the table has a separator too many, and is no part of its header.
	const width = Math.max(top.length, ...below.slice(0, 3).map((cells) => cells.length));
	if (sub.length > width) return false;
	const gaps = places.filter(isGap);
	const told = gaps.filter((i) => sub[i]!.trim() !== '');
	const named = places.filter((i) => !isGap(i) && sub[i]!.trim() === '');
	const kept = named.filter(
		(i) => below.filter((cells) => (cells[i] ?? '').trim() !== '').length * 2 > below.length
	);
	return gaps.length > 0 && told.length >= 0.9 * gaps.length && kept.length > 0;
}

/** A row of days below a row that says of what kind they are, above rows with other values. */
function isDatesRow(
	top: readonly string[],
	sub: readonly string[],
	below: readonly (readonly string[])[]
): boolean {
	const filled = [...sub.keys()].filter((i) => sub[i]!.trim() !== '');
	const days = filled.filter((i) => valueLike(sub[i]!) === 'day');
	if (days.length < 2 || top.some((cell) => valueLike(cell) !== null)) return false;
	if (filled.some((i) => !days.includes(i) && valueLike(sub[i]!) !== null)) return false;
	// What is named in both rows would be a title and a record, not a header of two rows.
	if (filled.some((i) => !days.includes(i) && (top[i] ?? '').trim() !== '')) return false;
	const isDay = (i: number) => below.filter((cells) => valueLike(cells[i] ?? '') === 'day').length;
	return (
		days.every((i) => isDay(i) * 5 <= below.length) && top.filter((_, i) => days.includes(i)).some(Boolean)
	);
}

/**
 * Whether a first row is data: only values; a date or an address above more of the same kind; a number above
 * numbers that counts no columns and is no year; or a word that stands again in its own column.
 */
function isData(top: readonly string[], below: readonly (readonly string[])[]): boolean {
	const kinds = top.map(valueLike);
	if (top.every((cell, i) => kinds[i] !== null || cell.trim() === '')) return true;
	const isUnder = (i: number, kind: string) => {
		const under = below.map((cells) => cells[i] ?? '').filter((cell) => cell.trim() !== '');
		return under.length > 1 && under.filter((cell) => valueLike(cell) === kind).length >= 0.8 * under.length;
	};
	const others = below.filter((cells) => cells.some((cell, i) => cell.trim() !== (top[i] ?? '').trim()));
	const recurs = (i: number) => {
		const label = top[i]!.trim();
		if (kinds[i] !== null || label === '') return false;
		const under = others.map((cells) => (cells[i] ?? '').trim()).filter((cell) => cell !== '');
		// A column of one box to tick repeats its label wherever it is ticked, and has no other value.
		return under.includes(label) && under.some((cell) => cell !== label);
	};
	if (top.some((_, i) => recurs(i))) return true;
	return kinds.some((kind, i) => {
		if (kind === 'number' && !isOrdinal(top[i]!, top.length)) return isUnder(i, kind);
		return (kind === 'day' || kind === 'address') && isUnder(i, kind);
	});
}

/** Numbers of a header count its columns or are years. */
const isOrdinal = (text: string, columns: number): boolean => {
	const number = Number(text);
	return !Number.isInteger(number) || number <= Math.max(20, columns) || (number >= 1900 && number < 2100);
};
