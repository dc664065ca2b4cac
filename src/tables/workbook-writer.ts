import { unzipSync } from 'fflate';
import writeXlsxFile, { type Feature } from 'write-excel-file/universal';
import { cellsOf } from './sheet-cells.ts';
import { layout } from './workbook-layout.ts';
import { propertiesOf, type WorkbookProperties } from './workbook-properties.ts';
import { dropDowns, hiddenFrom, type Rule } from './workbook-rules.ts';
import { zipOf } from './zip-writer.ts';

/** One column of a sheet to write. */
export interface SheetColumn {
	/** In characters. */
	width: number;
	/** What the empty cells are prepared for: a text stays as it is typed, "5-8" too, and a day is shown as 2020-08-01. */
	prepared?: 'text' | 'day';
	/** What may be typed below the header. */
	rule?: Rule;
}

/** What stands in a cell: null is an empty one, and a text may lead to another sheet. */
export type SheetValue = string | number | Date | null | { text: string; sheet: string };

/** A sheet to write: a header and rows below it. */
export interface WrittenSheet {
	name: string;
	columns: readonly SheetColumn[];
	header: readonly string[];
	rows: readonly (readonly SheetValue[])[];
	/** How many empty rows are prepared below. */
	prepared: number;
	hidden?: boolean;
	/** The header of a table, which a sheet is where nothing is said, stays in sight and on each sheet of paper; a page is read downwards. */
	form?: 'table' | 'page';
	/** Whether readers can choose rows by what stands in a column. */
	filtered?: boolean;
}

/**
 * An XLSX with drop-downs. The package that writes it has none of its own, but lets others add to its files, which
 * `workbook-rules.ts`, `workbook-layout.ts` and `workbook-properties.ts` do. Pages fetch this module when somebody asks for such a file.
 */
export async function writeWorkbook(
	sheets: readonly [WrittenSheet, ...WrittenSheet[]],
	properties: WorkbookProperties
): Promise<Uint8Array<ArrayBuffer>> {
	const features = [
		dropDowns(sheets),
		hiddenFrom(sheets),
		layout(sheets),
		propertiesOf(properties)
	] as Feature<Blob>[];
	const blob = await writeXlsxFile(
		sheets.map((sheet) => ({
			sheet: sheet.name,
			data: cellsOf(sheet),
			columns: sheet.columns.map(({ width }) => ({ width })),
			stickyRowsCount: sheet.form === 'page' ? 0 : 1
		})),
		// A face that each office has, or one of its measures.
		{ features, fontFamily: 'Arial', fontSize: 10 }
	).toBlob();
	// The package writes the time of writing into each entry; the same sheets are to be the same bytes.
	return zipOf(new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))));
}
