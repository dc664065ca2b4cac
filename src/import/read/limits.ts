import { zipLimits } from '#tables/zip-limits.ts';

/** What a file may be at most. Pages state this before anything is chosen. */
export const limits = {
	/** Bytes of a text file. */
	textBytes: 500 * 2 ** 20,
	/** Bytes of a workbook, which is packed. */
	workbookBytes: zipLimits.workbook.packed,
	columns: 2_000,
	/** Characters of one cell. */
	cell: 1_000_000,
	/** Characters of one record. */
	record: 4_000_000
} as const;
