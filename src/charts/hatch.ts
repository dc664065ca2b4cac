/** The outline of a box, in pixels, as the path of an SVG. */
export const outline = (x: number, y: number, width: number, height: number): string =>
	`M${x},${y}h${width}v${height}h${-width}z`;

/** Diagonal strokes across a box: what is kept back is hatched. */
export function strokes(x: number, y: number, width: number, height: number): string {
	const starts = Array.from({ length: Math.ceil(width / 6) }, (_, i) => i * 6);
	return starts
		.map((at) => `M${x + at},${y + height}l${Math.min(height, width - at)},${-Math.min(height, width - at)}`)
		.join('');
}
