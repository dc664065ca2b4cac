import type { PlotOptions } from '@observablehq/plot';
import { headHeight, type AttendanceGrid } from './attendance-grid.ts';
import { plotOfParts, type SvgPart } from './svg-mark.ts';

interface GridWords {
	title: (grid: AttendanceGrid) => string;
	colour: (grid: AttendanceGrid) => string;
	letter: (type: string) => string;
}

/** Who came to what, for a file: one drawing a country, each as wide as it fits. */
export const attendancePlots = (
	grids: readonly AttendanceGrid[],
	{ title, colour, letter }: GridWords
): { title: string; plot: (width: number) => PlotOptions }[] =>
	grids.map((grid) => ({
		title: title(grid),
		plot: (width) => {
			const scale = Math.min(1.35, width / grid.width);
			const parts: SvgPart[] = [
				...grid.kinds.flatMap(({ type, from, to }): SvgPart[] => [
					{
						name: 'text',
						attributes: { x: from, y: 9, 'font-size': 9, 'text-anchor': 'start', fill: 'var(--ink-soft)' },
						text: letter(type)
					},
					{
						name: 'rect',
						attributes: {
							x: from,
							y: headHeight,
							width: to - from,
							height: grid.height - headHeight,
							fill: 'var(--context)'
						}
					}
				]),
				{ name: 'path', attributes: { d: grid.marks, fill: colour(grid) } }
			];
			return plotOfParts(width, Math.ceil(grid.height * scale), [
				{ name: 'g', attributes: { transform: `scale(${scale})` }, within: parts }
			]);
		}
	}));
