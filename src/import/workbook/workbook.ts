import type { SourceFile } from '../importer.ts';
import { limits } from '../read/limits.ts';
import { Refusal } from '../refusal.ts';
import type { CellContext } from './cell-text.ts';
import { BodyMerges } from './body-merges.ts';
import { HeaderMerges } from './header-merges.ts';
import { scanSheet, type SheetScan } from './sheet-scan.ts';
import { sharedStrings } from './shared-strings.ts';
import { sparseRows, type SparseRow } from './sheet-rows.ts';
import { readStyles } from './styles.ts';
import type { SheetRow, Workbook } from './sheet-row.ts';
import { workbookParts } from './workbook-parts.ts';
import { decoded } from './xml.ts';
import { WorkbookZip } from './workbook-zip.ts';

const megabyte = 2 ** 20;
const mostBytes = limits.workbookBytes;
/** Cells in a batch, filled or empty: a batch is kept in memory. */
const batchCells = 50_000;

/**
 * Opens an XLSX file: checks that it is safe to unpack, lists its sheets and counts their rows. Formulas are
 * never computed: the last saved values are read. Macros are ignored; `problems` says whether there are any.
 * Throws a `Refusal` for an unreadable file.
 */
export async function openWorkbook(file: SourceFile, signal?: AbortSignal): Promise<Workbook> {
	if (file.size > mostBytes) {
		const size = Math.ceil(file.size / megabyte);
		throw new Refusal('workbook-too-large', { size, most: mostBytes / megabyte });
	}
	const zip = await WorkbookZip.open(file);
	const parts = await workbookParts(zip);
	const context: CellContext = {
		strings: parts.strings === null ? [] : await sharedStrings(zip, parts.strings, signal),
		styles: parts.styles === null ? [] : await readStyles(zip, parts.styles),
		epoch1904: parts.epoch1904
	};
	const sheets = new Map<string, SheetScan & { hidden: boolean; part: string }>();
	for (const { name, hidden, part } of parts.sheets)
		sheets.set(name, { hidden, part, ...(await scanSheet(decoded(zip.unpack(part, signal), part))) });
	if (sheets.size === 0) throw new Refusal('damaged-workbook', { part: 'xl/worksheets' });
	return {
		sheets: [...sheets].map(([name, { hidden, rows, hiddenRows, hiddenColumns }]) => ({
			name,
			hidden,
			rows,
			hiddenRows,
			hiddenColumns
		})),
		async *rows(name, stop) {
			const sheet = sheets.get(name);
			if (sheet === undefined) throw new Error(`unknown sheet: ${name}`);
			const merges = { header: new HeaderMerges(sheet.merges), body: new BodyMerges(sheet.merges) };
			const found = sparseRows(decoded(zip.unpack(sheet.part, stop), sheet.part), sheet.part, context);
			for await (const rows of sheet.ordered ? found : inOrder(found)) yield* batches(rows, merges);
		},
		problems: zip.names().some((name) => name.toLowerCase().endsWith('vbaproject.bin')) ? [macros] : []
	};
}

const macros = {
	code: 'workbook-macros',
	severity: 'warn',
	sheet: null,
	line: null,
	record: null,
	columnIndex: null,
	column: null,
	value: null,
	args: {}
} as const;

/** Sorts rows that a file has in any order: all must be read before the first is known. */
async function* inOrder(found: AsyncIterable<SparseRow[]>): AsyncGenerator<SparseRow[]> {
	const all: SparseRow[] = [];
	for await (const rows of found) for (const row of rows) all.push(row);
	yield all.sort((a, b) => a.line - b.line);
}

function* batches(
	rows: SparseRow[],
	merges: { header: HeaderMerges; body: BodyMerges }
): Generator<SheetRow[]> {
	let batch: SheetRow[] = [];
	let size = 0;
	for (const sparse of rows) {
		const row = fullRow(sparse);
		merges.body.fill(row, merges.header.below);
		merges.header.fill(row);
		batch.push(row);
		size += row.cells.length;
		if (size < batchCells) continue;
		yield batch;
		batch = [];
		size = 0;
	}
	if (batch.length > 0) yield batch;
}

function fullRow({ line, cells: sparse }: SparseRow): SheetRow {
	const cells: string[] = [];
	const faults: SheetRow['faults'] = [];
	for (const { column, text } of sparse) {
		while (cells.length < column) cells.push('');
		cells[column] = text.text;
		if (text.fault !== null) faults.push({ columnIndex: column, ...text.fault });
	}
	return { line, cells, faults };
}
