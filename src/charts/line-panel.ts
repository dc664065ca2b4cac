/** A value of a line; null where there is none to draw. */
export interface LinePoint {
	value: number | null;
	low: number | null;
	high: number | null;
}

/** A line in a box of 100 by 100 that is stretched to its room: its path, its dots and its intervals. */
export interface LinePanel {
	path: string;
	/** Paths of no length: drawn with round ends they are dots, however the box is stretched. */
	dots: string;
	intervals: string;
	end: { x: number; y: number; value: number } | null;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Lays out values at equal distances on a scale that panels have in common; interrupted where there is no value. */
export function linePanel(points: readonly LinePoint[], at: (value: number) => number): LinePanel {
	const x = (i: number) => tenth(points.length < 2 ? 50 : (100 * i) / (points.length - 1));
	const y = (value: number) => tenth(100 - at(value));
	const known = points.map(({ value }, i) => (value === null ? null : { x: x(i), y: y(value), value }));
	return {
		path: known.map((point, i) => (point ? `${known[i - 1] ? 'L' : 'M'}${point.x} ${point.y}` : '')).join(''),
		dots: known.map((point) => (point ? `M${point.x} ${point.y}h0` : '')).join(''),
		intervals: points
			.map(({ value, low, high }, i) =>
				value === null || low === null || high === null ? '' : `M${x(i)} ${y(low)}V${y(high)}`
			)
			.join(''),
		end: known.findLast((point) => point !== null) ?? null
	};
}
