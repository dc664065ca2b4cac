import { Refusal } from '../refusal.ts';
import { labelsOf } from './header-labels.ts';
import { limits } from './limits.ts';
import { isBlank, type SourceRow } from './text-row.ts';

/** Number of rows below the header that determine a table's shape: the same wherever it is read. */
export const judged = 200;

export interface Table {
	labels: string[];
	/** The cells of the header as written. */
	head: string[][];
	/** Columns without a label that contain values, or that most rows have beyond the header. */
	unnamed: number[];
	/** The tool ends a row at its last value, so missing cells at the end are blank. */
	cuts: boolean;
}

/**
 * The shape of a table from its first rows, header included.
 * @throws {Refusal} `too-large` with too many columns, `unreadable-header`
 */
export function tableOf(rows: readonly SourceRow[], headerRows: number): Table {
	const head = rows.slice(0, headerRows);
	const broken = head.find(({ fault }) => fault !== null);
	if (broken !== undefined) throw new Refusal('unreadable-header', {}, broken.fault!.line);
	const body = rows
		.slice(headerRows, headerRows + judged)
		.filter(({ cells, fault }) => fault === null && !isBlank(cells));
	const named = Math.max(0, ...head.map(({ cells }) => cells.length));
	const wide = usualWidth(body);
	const width = Math.max(
		1,
		named,
		wide ?? (headerRows === 0 ? Math.max(0, ...body.map((row) => row.cells.length)) : 0)
	);
	if (width > limits.columns)
		throw new Refusal('too-large', { what: 'columns', limit: limits.columns }, head[0]?.line ?? null);
	const cells = head.map((row) => row.cells);
	return {
		labels: labelsOf(cells, width),
		head: cells,
		unnamed: headerRows === 0 ? [] : unnamedOf(cells, body, width, named),
		cuts: isCut(body, width)
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

/** A tool that cuts rows never ends one with a blank cell, and leaves many rows of several lengths. */
function isCut(body: readonly SourceRow[], width: number): boolean {
	const short = body.filter(({ cells }) => cells.length < width);
	return (
		short.length >= 3 &&
		short.length * 10 >= body.length &&
		body.every(({ cells }) => cells.length <= width && cells.at(-1)!.trim() !== '') &&
		new Set(short.map(({ cells }) => cells.length)).size > 1
	);
}
