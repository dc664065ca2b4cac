import { text, type Markish, type RenderFunction } from '@observablehq/plot';
import { outline, strokes } from './hatch.ts';
import type { Place } from './row-layout.ts';

const width = 44;

/** Whether a row has a figure to draw. */
export const present = ({ row }: Place): boolean =>
	(row.cell.status === 'ok' || row.cell.status === 'held') && row.cell.value !== null;

/** Whether it is the figure of an earlier edition: drawn hollow, so that nobody takes it for a current one. */
export const carriedForward = ({ row }: Place): boolean => row.cell.status === 'held';

/** Whether there should have been a figure: then a box keeps its place. */
const boxed = ({ row }: Place) => row.cell.status !== 'not-applicable' && !present({ row } as Place);

/**
 * What stands in a row without a value: a hatched box where the figure is withheld, a hollow one where it was not
 * collected, no box where there is nothing to measure; in each case its sentence beside it.
 */
export function absence(places: Place[], height: number): Markish[] {
	const absent = places.filter((place) => !present(place));
	const boxes: RenderFunction = (_index, _scales, _values, dimensions, context) => {
		const group = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
		group.setAttribute('class', 'absent');
		for (const { row, markY } of absent.filter(boxed)) {
			const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
			const [x, y] = [dimensions.marginLeft, markY - height / 2];
			const hollow = row.cell.status === 'not-collected';
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
