import type { Filters } from '#schemas/filters.ts';

/** The first and the last of these months that a selection's period touches; all of them where it has none. */
export function rangeOf(months: readonly string[], { from, to }: Filters): [from: number, to: number] {
	const last = months.length - 1;
	const a = from === undefined ? 0 : months.findIndex((month) => month >= from.slice(0, 7));
	const b = to === undefined ? last : months.findLastIndex((month) => month <= to.slice(0, 7));
	const first = a < 0 ? last : a;
	return [first, Math.max(first, b)];
}
