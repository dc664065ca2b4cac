import type { PlotOptions } from '@observablehq/plot';
import { headHeight, type AttendanceGrid } from './attendance-grid.ts';
import { plotOfParts, type SvgPart } from './svg-mark.ts';

interface GridWords {
	title: (grid: AttendanceGrid) => string;
	colour: (grid: AttendanceGrid) => string;
	letter: (type: string) => string;
}

const titleHeight = 20;
const between = 24;

function gridParts(grid: AttendanceGrid, { title, colour, letter }: GridWords): SvgPart[] {
	const text = (x: number, y: number, size: number, fill: string, said: string): SvgPart => ({
		name: 'text',
		attributes: { x, y, 'font-size': size, 'text-anchor': 'start', fill },
		text: said
	});
	const below = headHeight + titleHeight;
	return [
		text(0, 12, 13, 'var(--ink)', title(grid)),
		...grid.kinds.flatMap(({ type, from, to }): SvgPart[] => [
			text(from, titleHeight + 10, 9, 'var(--ink-soft)', letter(type)),
			{
				name: 'rect',
				attributes: {
					x: from,
					y: below,
					width: to - from,
					height: grid.height - headHeight,
					fill: 'var(--context)'
				}
			}
		]),
		{
			name: 'path',
			attributes: { d: grid.marks, fill: colour(grid), transform: `translate(0,${titleHeight})` }
		}
	];
}

/** Who came to what, for a file: the countries side by side, in as many lines as they need. */
export const attendancePlot =
	(grids: readonly AttendanceGrid[], words: GridWords) =>
	(width: number): PlotOptions => {
		const parts: SvgPart[] = [];
		let [x, y, tallest] = [0, 0, 0];
		for (const grid of grids) {
			const wide = Math.max(grid.width, 90);
			const scale = Math.min(1, width / wide);
			if (x > 0 && x + wide * scale > width) [x, y, tallest] = [0, y + tallest + between, 0];
			parts.push({
				name: 'g',
				attributes: { transform: `translate(${x},${y}) scale(${scale})` },
				within: gridParts(grid, words)
			});
			x += wide * scale + between;
			tallest = Math.max(tallest, (grid.height + titleHeight) * scale);
		}
		return plotOfParts(width, Math.ceil(y + tallest), parts);
	};
