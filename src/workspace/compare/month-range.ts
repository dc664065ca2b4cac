import { stretchesOf } from '#schemas/annotated.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Programme } from '#schemas/programme.ts';

/** The first and the last of these months that a selection's period touches; all of them where it has none. */
export function rangeOf(months: readonly string[], { from, to }: Filters): [from: number, to: number] {
	const last = months.length - 1;
	const a = from === undefined ? 0 : months.findIndex((month) => month >= from.slice(0, 7));
	const b = to === undefined ? last : months.findLastIndex((month) => month <= to.slice(0, 7));
	const first = a < 0 ? last : a;
	return [first, Math.max(first, b)];
}

/** How many enrolled in a selection's period; null where no enrolment has a month. */
export function enrolledIn(
	counts: readonly { month: string; enrolments: number }[],
	where: Filters
): number | null {
	const sum = (some: typeof counts) => some.reduce((all, { enrolments }) => all + enrolments, 0);
	if (sum(counts) === 0) return null;
	const [from, to] = rangeOf(
		counts.map(({ month }) => month),
		where
	);
	return sum(counts.slice(from, to + 1));
}

/** A stretch of time on an axis of months, each of the width 1. */
export interface Band {
	x: number;
	width: number;
}

/** The periods of a programme's context that these months show. */
export function bandsOf(months: readonly string[], programme: Pick<Programme, 'annotations'>): Band[] {
	const place = (day: string, share: number): number => {
		const i = months.indexOf(day.slice(0, 7));
		if (i < 0) return day < months[0]! ? 0 : months.length;
		return i + Math.min(1, (Number(day.slice(8, 10)) - 1 + share) / 31);
	};
	return stretchesOf(programme).flatMap(({ from, to }) => {
		const [x, end] = [place(from, 0), place(to, 1)];
		return end > x ? [{ x, width: end - x }] : [];
	});
}
