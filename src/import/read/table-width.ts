import { Refusal } from '../refusal.ts';
import { labelsOf } from './header-labels.ts';
import { limits } from './limits.ts';
import { isBlank, type SourceRow } from './text-row.ts';
import { habitOf, type Habit } from './width-habit.ts';

/** Number of rows below the header that determine a table's shape: the same wherever it is read. */
export const judged = 200;

export interface Table {
	labels: string[];
	/** The cells of the header as written. */
	head: string[][];
	/** Columns without a label that contain values, or that most rows have beyond the header. */
	unnamed: number[];
	/** Why cells that are missing at the end of rows are blank; null where they are a fault. */
	habit: Habit | null;
}

/**
 * The shape of a table from its first rows, header included, which begins at `headerLine`.
 * @throws {Refusal} `too-large` with too many columns, `unreadable-header`
 */
export function tableOf(rows: readonly SourceRow[], headerRows: number, headerLine = 1): Table {
	const head = rows.slice(0, headerRows);
	const broken = head.find(({ fault }) => fault !== null);
	if (broken !== undefined) throw new Refusal('unreadable-header', {}, broken.fault!.line);
	const first = rows.slice(headerRows, headerRows + judged);
	const body = first.filter(({ cells, fault }) => fault === null && !isBlank(cells));
	const named = Math.max(0, ...head.map(({ cells }) => cells.length));
	const wide = usualWidth(body);
	const usual = Math.max(
		1,
		named,
		wide ?? (headerRows === 0 ? Math.max(0, ...body.map((row) => row.cells.length)) : 0)
	);
	const place = headerLine - 1 + headerRows;
	const width = headerRows === 0 ? usual : habitOf(first, usual, place).needed();
	if (width > limits.columns)
		throw new Refusal('too-large', { what: 'columns', limit: limits.columns }, head[0]?.line ?? null);
	const cells = head.map((row) => row.cells);
	return {
		labels: labelsOf(cells, width),
		head: cells,
		unnamed: headerRows === 0 ? [] : unnamedOf(cells, body, width, named),
		habit: habitOf(first, width, place).habit()
	};
}

/** The number of cells that a majority of rows has; null where there is none. */
function usualWidth(body: readonly SourceRow[]): number | null {
	const counts = new Map<number, number>();
	for (const { cells } of body) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	for (const [width, count] of counts) if (count * 2 > body.length) return width;
	return null;
}

function unnamedOf(head: string[][], body: readonly SourceRow[], width: number, named: number): number[] {
	const isNamed = (i: number) => head.some((row) => (row[i] ?? '').trim() !== '');
	return Array.from({ length: width }, (_, i) => i).filter(
		(i) => !isNamed(i) && (i >= named || body.some(({ cells }) => (cells[i] ?? '').trim() !== ''))
	);
}
