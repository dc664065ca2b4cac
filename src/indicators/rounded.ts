import type { Details } from '#schemas/cell.ts';

/** Twelve significant digits: far more than any figure shows, and few enough that both engines give the same. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
export const maybeRounded = (value: number | null): number | null => (value === null ? null : rounded(value));

/** Nine significant digits: details come from longer calculations, in which the order of summation has more effect. */
export const roundedDetails = (found: Details): Details =>
	Object.fromEntries(
		Object.entries(found).map(([name, value]) => [
			name,
			value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(9))
		])
	);
