import { unzipSync } from 'fflate';
import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import { zipOf } from './zip-writer.ts';
import { dropDowns, hiddenFrom, type Rule } from './workbook-rules.ts';

/** One column of a sheet to write. */
export interface SheetColumn {
	/** In characters. */
	width: number;
	/** What the empty cells are prepared for: a text stays as it is typed, "5-8" too, and a day is shown as 2020-08-01. */
	prepared?: 'text' | 'day';
	/** What may be typed below the header. */
	rule?: Rule;
}

/** A sheet to write: a header, which stays in sight, and rows below it. */
export interface WrittenSheet {
	name: string;
	columns: readonly SheetColumn[];
	header: readonly string[];
	/** Null is an empty cell. */
	rows: readonly (readonly (string | number | Date | null)[])[];
	/** How many empty rows are prepared below. */
	prepared: number;
	hidden?: boolean;
}

const preparations = {
	text: { type: String, format: '@' },
	day: { type: Date, format: 'yyyy-mm-dd' }
} as const;
const top = { wrap: true, alignVertical: 'top' } as const;

function cellsOf({ columns, header, rows, prepared }: WrittenSheet): SheetData {
	const empty = columns.map(({ prepared: as }) => (as === undefined ? null : preparations[as]));
	return [
		header.map((value) => ({ value, fontWeight: 'bold', ...top })),
		...rows.map((row) =>
			row.map((value) => {
				if (value === null) return null;
				return value instanceof Date ? { value, ...preparations.day } : { value, ...top };
			})
		),
		...Array.from({ length: prepared }, () => empty)
	];
}

/**
 * An XLSX with drop-downs. The package that writes it has none of its own, but lets others add to its files, which
 * `workbook-rules.ts` does. Pages fetch this module when somebody asks for such a file.
 */
export async function writeWorkbook(
	sheets: readonly [WrittenSheet, ...WrittenSheet[]]
): Promise<Uint8Array<ArrayBuffer>> {
	const features = [dropDowns(sheets), hiddenFrom(sheets)] as Feature<Blob>[];
	const blob = await writeXlsxFile(
		sheets.map((sheet) => ({
			sheet: sheet.name,
			data: cellsOf(sheet),
			columns: sheet.columns.map(({ width }) => ({ width })),
			stickyRowsCount: 1
		})),
		{ features }
	).toBlob();
	// The package writes the time of writing into each entry; the same sheets are to be the same bytes.
	return zipOf(new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))));
}
