/** A small line without axes, in a box of this size in pixels. */
export interface Sparkline {
	width: number;
	height: number;
	/** The line, as the `d` of a path; interrupted at gaps. */
	path: string;
	/** The height of the zero line. */
	base: number;
	/** Isolated points, which have no line to a neighbour. */
	lone: { x: number; y: number }[];
	/** The last point. */
	end: { x: number; y: number };
}

const pad = 3;
const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Lays out values at equal distances, null for a gap. The scale starts at 0, or lower where values are negative, so that a
 * steep line means a large change. Null when there is no value.
 */
export function sparkline(
	values: readonly (number | null)[],
	width: number,
	height: number
): Sparkline | null {
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
		lone: lone as Sparkline['lone'],
		end: points.findLast((point) => point !== null)!
	};
}
