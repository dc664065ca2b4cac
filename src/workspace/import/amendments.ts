import type { Amendments } from '#import/importer.ts';
import type { Reading } from '#schemas/recipe.ts';

export const noAmendments: Amendments = { corrections: [], rules: [], skips: [] };

type Correction = Amendments['corrections'][number];
type Rule = Amendments['rules'][number];

const sameCell = (one: Correction, other: Correction) =>
	one.record === other.record && one.columnIndex === other.columnIndex;
const sameText = (one: Rule, other: Rule) => one.columnIndex === other.columnIndex && one.from === other.from;

/** Gives cells other values, in place of earlier corrections of the same cells. */
export const withCorrections = (amendments: Amendments, corrections: readonly Correction[]): Amendments => ({
	...amendments,
	corrections: [
		...amendments.corrections.filter((one) => !corrections.some((other) => sameCell(one, other))),
		...corrections
	]
});

/** Corrects all cells of a column that have the same text, in place of earlier rules for it. */
export const withRules = (amendments: Amendments, rules: readonly Rule[]): Amendments => ({
	...amendments,
	rules: [...amendments.rules.filter((one) => !rules.some((other) => sameText(one, other))), ...rules]
});

/** Excludes records, all for the same reason; those already excluded keep theirs. */
export function withSkips(amendments: Amendments, records: readonly number[], reason: string): Amendments {
	const before = new Set(amendments.skips.map(({ record }) => record));
	const more = [...new Set(records)].filter((record) => !before.has(record));
	return { ...amendments, skips: [...amendments.skips, ...more.map((record) => ({ record, reason }))] };
}

/** Includes the record again. */
export const withoutSkip = (amendments: Amendments, record: number): Amendments => ({
	...amendments,
	skips: amendments.skips.filter((one) => one.record !== record)
});

/** Says that a record is of a person of its own, though it shares an address with another one. */
export const withApart = (amendments: Amendments, record: number): Amendments => ({
	...amendments,
	apart: [...(amendments.apart ?? []).filter((one) => one !== record), record]
});

/** Leaves open again whether the record is of a person of its own. */
export const withoutApart = (amendments: Amendments, record: number): Amendments => ({
	...amendments,
	apart: (amendments.apart ?? []).filter((one) => one !== record)
});

/**
 * The settings that decide which record is where. Corrections refer to positions, so they apply only while
 * these are unchanged.
 */
export const recordPlaces = ({ sheet, delimiter, quote, headerLine, headerRows }: Reading): string =>
	JSON.stringify([sheet, delimiter, quote, headerLine, headerRows]);
