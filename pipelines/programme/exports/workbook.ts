import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** A cell of a sheet: a text, a number, or a day with its time. */
export type SheetCell = string | number | Date;

/** An XLSX of one sheet. Empty texts become empty cells. */
export async function workbook(rows: SheetCell[][], sheet: string): Promise<Uint8Array> {
	const cells: SheetData = rows.map((row) =>
		row.map((value) => {
			if (value === '') return null;
			if (value instanceof Date) return { value, type: Date, format: 'm/d/yy h:mm:ss' };
			return typeof value === 'number' ? { value, type: Number } : { value, type: String };
		})
	);
	return new Uint8Array(await writeXlsxFile(cells, { sheet }).toBuffer());
}
