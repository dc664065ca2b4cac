import type { Amendments } from '#import/importer.ts';
import type { Reading } from '#schemas/recipe.ts';

export const noAmendments: Amendments = { corrections: [], skips: [] };

/** Gives one cell another value, replacing an earlier correction of the same cell. */
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

/** Excludes records, all for the same reason; those already excluded keep theirs. */
export function withSkips(
	{ corrections, skips }: Amendments,
	records: readonly number[],
	reason: string
): Amendments {
	const before = new Set(skips.map(({ record }) => record));
	const more = [...new Set(records)].filter((record) => !before.has(record));
	return { corrections, skips: [...skips, ...more.map((record) => ({ record, reason }))] };
}

/** Includes the record again. */
export const withoutSkip = ({ corrections, skips }: Amendments, record: number): Amendments => ({
	corrections,
	skips: skips.filter((one) => one.record !== record)
});

/**
 * The settings that decide which record is where. Corrections refer to positions, so they apply only while
 * these are unchanged.
 */
export const recordPlaces = ({ sheet, delimiter, quote, headerLine, headerRows }: Reading): string =>
	JSON.stringify([sheet, delimiter, quote, headerLine, headerRows]);
