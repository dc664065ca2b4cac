import type { Details } from '#schemas/cell.ts';

/** Twelve significant digits: far finer than any figure, and coarse enough that both homes print the same. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
export const maybeRounded = (value: number | null): number | null => (value === null ? null : rounded(value));

/** Nine: details come of longer reckoning, in which the order of a sum shows earlier. */
export const roundedDetails = (found: Details): Details =>
	Object.fromEntries(
		Object.entries(found).map(([name, value]) => [
			name,
			value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(9))
		])
	);
