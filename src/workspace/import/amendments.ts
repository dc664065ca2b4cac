import type { Amendments } from '#import/importer.ts';
import type { Reading } from '#schemas/recipe.ts';

export const noAmendments: Amendments = { corrections: [], skips: [] };

/** One cell gets another value; the correction before it in the same place goes. */
export const withCorrection = (
	{ corrections, skips }: Amendments,
	record: number,
	columnIndex: number,
	value: string
): Amendments => ({
	corrections: [
		...corrections.filter((one) => one.record !== record || one.columnIndex !== columnIndex),
		{ record, columnIndex, value }
	],
	skips
});

/** Records are left out, each with the same reason; those left out already keep theirs. */
export function withSkips(
	{ corrections, skips }: Amendments,
	records: readonly number[],
	reason: string
): Amendments {
	const before = new Set(skips.map(({ record }) => record));
	const more = [...new Set(records)].filter((record) => !before.has(record));
	return { corrections, skips: [...skips, ...more.map((record) => ({ record, reason }))] };
}

/** The record counts again. */
export const withoutSkip = ({ corrections, skips }: Amendments, record: number): Amendments => ({
	corrections,
	skips: skips.filter((one) => one.record !== record)
});

/** What says which record stands where. Corrections belong to places, and hold only while these are as they were. */
export const placesOf = ({ sheet, delimiter, quote, headerLine, headerRows }: Reading): string =>
	JSON.stringify([sheet, delimiter, quote, headerLine, headerRows]);
