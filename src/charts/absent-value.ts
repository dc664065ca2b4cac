import { text, type Markish, type RenderFunction } from '@observablehq/plot';
import { givesValue } from '#schemas/gives-value.ts';
import type { Place } from './row-layout.ts';

const width = 44;

/** Whether a row has a figure to draw. */
export const hasValue = ({ row }: Place): boolean => givesValue(row.cell.status) && row.cell.value !== null;

/** Whether it is carried forward from an earlier edition: then it is drawn hollow, to differ from a current one. */
export const carriedForward = ({ row }: Place): boolean => row.cell.status === 'held';

/** Whether a figure was expected: then a box is drawn in its place. */
const boxed = ({ row }: Place) => row.cell.status !== 'not-applicable' && !hasValue({ row } as Place);

/**
 * The marks of rows without a value: a hollow box where it was not collected or is not told of so few people, a
 * hatched box where a former edition suppressed it, no box where it does not apply; in each case followed by the reason.
 */
export function absentMarks(places: Place[], height: number): Markish[] {
	const absent = places.filter((place) => !hasValue(place));
	const boxes: RenderFunction = (_index, _scales, _values, dimensions, context) => {
		const group = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
		group.setAttribute('class', 'absent');
		for (const { row, markY } of absent.filter(boxed)) {
			const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
			const [x, y] = [dimensions.marginLeft, markY - height / 2];
			const hollow = row.cell.status !== 'suppressed';
			path.setAttribute('d', outline(x, y, width, height) + (hollow ? '' : strokes(x, y, width, height)));
			if (hollow) path.setAttribute('stroke-dasharray', '3 2');
			group.append(path);
		}
		return group;
	};
	const sentences = (some: Place[], dx: number) =>
		text(some, {
			frameAnchor: 'left',
			dx,
			y: 'markY',
			text: ({ row }: Place) => row.text,
			fill: 'var(--ink-soft)'
		});
	return [
		boxes,
		sentences(absent.filter(boxed), width + 8),
		sentences(
			absent.filter((place) => !boxed(place)),
			0
		)
	];
}

/** The outline of a box, in pixels, as an SVG path. */
export const outline = (x: number, y: number, width: number, height: number): string =>
	`M${x},${y}h${width}v${height}h${-width}z`;

/** Diagonal strokes across a box: figures that a former edition suppressed are hatched. */
export function strokes(x: number, y: number, width: number, height: number): string {
	const starts = Array.from({ length: Math.ceil(width / 6) }, (_, i) => i * 6);
	return starts
		.map((at) => `M${x + at},${y + height}l${Math.min(height, width - at)},${-Math.min(height, width - at)}`)
		.join('');
}
