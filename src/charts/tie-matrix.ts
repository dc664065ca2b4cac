import { rect, text, type PlotOptions } from '@observablehq/plot';
import { inPixels } from './in-pixels.ts';
import { lineHeight, textLines } from './text-lines.ts';

/** A number of ties between two groups, or within one, and what stands below it. */
export interface MatrixCell {
	value: number;
	text: string;
	note: string;
}

/** The darkest shade, in per cent of the ink, on which words of the ink can still be read in light and dark. */
const darkest = 36;

/**
 * Ties by the groups of their two ends: a row and a column a group, in the same order, so that ties within a group lie on the diagonal,
 * which is framed. The more ties, the darker; each pair stands once, above the diagonal.
 */
export function tieMatrix(
	names: readonly string[],
	cellAt: (row: number, column: number) => MatrixCell,
	width: number
): PlotOptions {
	const left = width < 560 ? 84 : 150;
	const size = (width - left - 2) / names.length;
	const columns = names.map((name) => textLines(name, size - 6));
	const top = Math.max(1, ...columns.map(({ length }) => length)) * lineHeight + 6;
	const notes = names.map((_, row) =>
		names.map((_, column) => textLines(cellAt(row, column).note, size - 4))
	);
	const cellHeight = 32 + lineHeight * Math.max(1, ...notes.flat().map(({ length }) => length));
	const cells = names.flatMap((_, row) =>
		names.slice(row).map((_, i) => {
			const column = row + i;
			return {
				...cellAt(row, column),
				note: notes[row]![column]!.join('\n'),
				within: i === 0,
				x1: left + column * size,
				x2: left + (column + 1) * size,
				y1: top + row * cellHeight,
				y2: top + (row + 1) * cellHeight
			};
		})
	);
	const most = Math.max(1, ...cells.map(({ value }) => value));
	type Cell = (typeof cells)[number];
	const middle = ({ x1, x2 }: Cell) => (x1 + x2) / 2;
	return {
		width,
		height: top + names.length * cellHeight + 2,
		...inPixels,
		marks: [
			rect(cells, {
				x1: 'x1',
				x2: 'x2',
				y1: 'y1',
				y2: 'y2',
				inset: 1,
				fill: ({ value }: Cell) =>
					`color-mix(in srgb, var(--ink) ${Math.round((darkest * value) / most)}%, var(--paper))`
			}),
			rect(
				cells.filter(({ within }) => within),
				{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', inset: 1.5, fill: 'none', stroke: 'var(--ink)' }
			),
			text(cells, { x: middle, y: ({ y1 }: Cell) => y1 + 18, text: 'text', fontWeight: 600 }),
			text(cells, {
				x: middle,
				y: ({ y1 }: Cell) => y1 + 28,
				text: 'note',
				fontSize: 12,
				lineAnchor: 'top',
				lineHeight: lineHeight / 12
			}),
			text(columns, {
				x: (_: string[], i: number) => left + (i + 0.5) * size,
				y: () => top - 6,
				text: (lines: string[]) => lines.join('\n'),
				lineAnchor: 'bottom',
				lineHeight: lineHeight / 13
			}),
			text(names, {
				x: () => 0,
				y: (_: string, i: number) => top + (i + 0.5) * cellHeight,
				text: (name: string) => textLines(name, left - 8).join('\n'),
				textAnchor: 'start',
				lineHeight: lineHeight / 13
			})
		]
	};
}
