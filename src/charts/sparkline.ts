/** A small line without axes, in a box of this size in pixels. */
export interface Spark {
	width: number;
	height: number;
	/** The line, as the `d` of a path; it begins anew after a gap. */
	path: string;
	/** Where nothing is, or where the lowest value lies when none is below nothing. */
	base: number;
	/** Points that no line reaches. */
	lone: { x: number; y: number }[];
	/** The last point. */
	end: { x: number; y: number };
}

const pad = 3;
const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Lays out values at equal distances, null for a gap. The height begins at 0, or below where values are negative, so that a
 * steep line means much. Null when nothing has a value.
 */
export function spark(values: readonly (number | null)[], width: number, height: number): Spark | null {
	const known = values.flatMap((value) => value ?? []);
	if (known.length === 0) return null;
	const low = Math.min(0, ...known);
	const high = Math.max(0, ...known);
	const x = (i: number) => tenth(pad + ((width - 2 * pad) * i) / Math.max(1, values.length - 1));
	const y = (value: number) => tenth(height - pad - ((height - 2 * pad) * (value - low)) / (high - low || 1));
	const points = values.map((value, i) => (value === null ? null : { x: x(i), y: y(value) }));
	const lone = points.filter((point, i) => point && !points[i - 1] && !points[i + 1]);
	const path = points
		.map((point, i) => (point ? `${points[i - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
		.join('');
	return {
		width,
		height,
		path,
		base: y(0),
		lone: lone as Spark['lone'],
		end: points.findLast((point) => point !== null)!
	};
}
