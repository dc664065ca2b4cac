import { stretchesOf } from '#schemas/annotated.ts';
import { lastDayOfMonth } from '#schemas/month-days.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Point } from './month-series.ts';

/** A stretch of the programme's context behind a line, in per cent of its width. */
export interface LineBand {
	x: number;
	width: number;
}

const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Where the stretches of the context lie on a line whose first point is at its beginning and whose last is at its end: a point stands
 * for the middle of its month or quarter.
 */
export function lineBands(
	points: readonly Pick<Point, 'from' | 'month'>[],
	programme: Pick<Programme, 'annotations'>
): LineBand[] {
	if (points.length < 2) return [];
	const ends = points.map(({ month }) => count(month) + 1);
	const begins = points.map(({ from }, i) => (i === 0 ? count(from) : ends[i - 1]!));
	const at = (day: string, share: number): number => {
		const month = day.slice(0, 7);
		const days = Number(lastDayOfMonth(month).slice(8, 10));
		const time = count(month) + (Number(day.slice(8, 10)) - 1 + share) / days;
		const i = ends.findIndex((end) => time <= end);
		if (i < 0) return 100;
		const place = i + Math.max(0, time - begins[i]!) / (ends[i]! - begins[i]!);
		return tenth(Math.max(0, Math.min(100, (100 * (place - 0.5)) / (points.length - 1))));
	};
	return stretchesOf(programme).flatMap(({ from, to }) => {
		const [x, end] = [at(from, 0), at(to, 1)];
		return end > x ? [{ x, width: tenth(end - x) }] : [];
	});
}
