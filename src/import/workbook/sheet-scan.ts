import { cellPlace } from './cell-reference.ts';

/** Merged cells: columns from 0 and rows from 1, all included. */
export interface Merge {
	row: number;
	lastRow: number;
	from: number;
	to: number;
}

/** The result of a quick first pass over a sheet. */
export interface SheetScan {
	/** Filled rows, and those of them that a filter or a person hides. */
	rows: number;
	hiddenRows: number;
	/** Columns that are not shown, from 0, both included. */
	hiddenColumns: [from: number, to: number][];
	/** Whether the file has the rows in order; hardly any writer mixes them. */
	ordered: boolean;
	merges: Merge[];
}

const elements = /<(?:[\w.-]+:)?(row|v|is|mergeCell|col)(?=[\s/>])([^>]*)>/g;
const rowNumber = /(?:^|\s)r\s*=\s*["'](\d{1,7})["']/;
const columnSpan = { min: /(?:^|\s)min\s*=\s*["'](\d{1,5})["']/, max: /(?:^|\s)max\s*=\s*["'](\d{1,5})["']/ };
const isHidden = /(?:^|\s)hidden\s*=\s*["'](?:1|true)["']/;
const area = /(?:^|\s)ref\s*=\s*["']([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})["']/i;
const mostMerges = 10_000;
/** Tags longer than this are not among those looked for. */
const longestTag = 4_096;

/**
 * Counts the rows of a sheet and finds its merged cells, which are listed after the cells, without building
 * any cell. It looks for tags only; errors in the sheet are found when its rows are read.
 */
export async function scanSheet(texts: AsyncIterable<string>): Promise<SheetScan> {
	const scan: SheetScan = { rows: 0, hiddenRows: 0, hiddenColumns: [], ordered: true, merges: [] };
	let last = 0;
	let filled = true;
	let hidden = false;
	let rest = '';
	for await (const piece of texts) {
		const text = rest + piece;
		for (const [, name, attributes] of text.matchAll(elements)) {
			if (name === 'row') {
				const number = Number(rowNumber.exec(attributes!)?.[1] ?? last + 1);
				if (number <= last) scan.ordered = false;
				last = number;
				filled = false;
				hidden = isHidden.test(attributes!);
			} else if (name === 'mergeCell') {
				const found = area.exec(attributes!);
				if (found !== null && scan.merges.length < mostMerges) merge(scan.merges, found[1]!, found[2]!);
			} else if (name === 'col') {
				const [from, to] = [columnSpan.min.exec(attributes!)?.[1], columnSpan.max.exec(attributes!)?.[1]];
				if (from !== undefined && to !== undefined && isHidden.test(attributes!))
					scan.hiddenColumns.push([Number(from) - 1, Number(to) - 1]);
			} else if (!filled && !attributes!.endsWith('/')) {
				filled = true;
				scan.rows++;
				if (hidden) scan.hiddenRows++;
			}
		}
		const open = text.lastIndexOf('<');
		rest =
			open >= 0 && text.indexOf('>', open) < 0 && text.length - open < longestTag ? text.slice(open) : '';
	}
	return scan;
}

function merge(merges: Merge[], first: string, second: string): void {
	const from = cellPlace(first);
	const to = cellPlace(second);
	if (from !== null && to !== null)
		merges.push({ row: from.row, lastRow: to.row, from: from.column, to: to.column });
}
