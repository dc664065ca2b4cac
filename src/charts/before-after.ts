import { dot, link, ruleX, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { inPixels } from './in-pixels.ts';
import { widthOf } from './row-layout.ts';
import { lineHeight, textLines } from './text-lines.ts';

/** Two levels of the same people on a scale of their own, whose ends are named. */
export interface LevelRow {
	label: string;
	low: { value: number; text: string };
	high: { value: number; text: string };
	before: { value: number; text: string };
	after: { value: number; text: string };
	/** The change in words, and its interval; empty where there is none. */
	change: string;
	interval: string;
	/** A CSS colour. */
	colour: string;
}

/** Room above a scale for the numbers of its levels. */
const above = 22;
const words = { lineAnchor: 'top', textAnchor: 'start', lineHeight: lineHeight / 13 } as const;

/**
 * Levels before and after as dumbbells: a line is the whole scale of its row, from its lowest to its highest value, the hollow dot the
 * level before, the filled one that after. The change stands beside it in words. On a phone the words are above and below the line.
 */
export function beforeAfter(rows: readonly LevelRow[], width: number): PlotOptions {
	const stacked = width < 560;
	// Room beside a scale for the numbers of its ends.
	const numbered = rows.flatMap(({ low, high }) => [low.text, high.text]);
	const beside = Math.max(34, ...numbered.map((one) => widthOf(one) + 14));
	const bare = rows.every(({ label }) => label === '');
	const named = stacked ? width : bare ? 0 : 210;
	const changed = stacked ? 0 : 176;
	const [left, right] = stacked ? [beside, width - beside] : [named + beside, width - changed - beside];
	let y = 4;
	const places = rows.map((row) => {
		const lines = row.label === '' ? [] : textLines(row.label, named - 10);
		const top = y;
		const height = lines.length * lineHeight;
		const block = above + 12;
		const markY = stacked ? top + height + above : top + Math.max(above, height / 2);
		y = stacked ? markY + 12 + lineHeight + 18 : top + Math.max(height, 2 * lineHeight, block) + 16;
		const at = (value: number) =>
			left + ((right - left) * (value - row.low.value)) / (row.high.value - row.low.value);
		const [before, after] = [at(row.before.value), at(row.after.value)];
		return {
			...row,
			lines: lines.join('\n'),
			labelY: stacked ? top : markY - height / 2,
			markY,
			changeY: stacked ? markY + 12 : markY - lineHeight,
			from: before,
			to: after
		};
	});
	type Place = (typeof places)[number];
	const said = stacked ? 0 : width - changed + 6;
	return {
		width,
		height: y,
		...inPixels,
		marks: [
			link(places, { x1: left, x2: right, y1: 'markY', y2: 'markY', stroke: 'var(--rule-strong)' }),
			[left, right].map((x) =>
				ruleX(places, {
					x: () => x,
					y1: ({ markY }: Place) => markY - 5,
					y2: ({ markY }: Place) => markY + 5,
					stroke: 'var(--rule-strong)'
				})
			),
			ends('low', left - 8, 'end'),
			ends('high', right + 8, 'start'),
			link(places, {
				x1: 'from',
				x2: 'to',
				y1: 'markY',
				y2: 'markY',
				stroke: 'colour',
				strokeWidth: 3
			}),
			dot(places, {
				x: 'from',
				y: 'markY',
				r: 5,
				fill: 'var(--paper)',
				stroke: 'colour',
				strokeWidth: 2
			}),
			dot(places, { x: 'to', y: 'markY', r: 5.5, fill: 'colour' }),
			...numbers('before'),
			...numbers('after'),
			text(places, { ...words, x: () => 0, y: 'labelY', text: 'lines' }),
			text(places, { ...words, x: () => said, y: 'changeY', text: 'change', fontWeight: 600 }),
			text(places, {
				...words,
				x: stacked ? ({ change }: Place) => (change.length + 1) * 7.4 : () => said,
				y: ({ changeY }: Place) => changeY + (stacked ? 0 : lineHeight),
				text: 'interval',
				fill: 'var(--ink-soft)'
			})
		]
	};

	/** The number at an end of the scale, outside of it. */
	function ends(end: 'low' | 'high', x: number, textAnchor: 'start' | 'end'): Markish {
		return text(places, {
			x: () => x,
			y: 'markY',
			text: (place: Place) => place[end].text,
			textAnchor,
			fill: 'var(--ink-soft)'
		});
	}

	/** The number of a level, above its dot and away from the other's. */
	function numbers(which: 'before' | 'after'): Markish[] {
		const isLeft = ({ from, to }: Place) => (which === 'before') === from <= to;
		return [true, false].map((side) =>
			text(
				places.filter((place) => isLeft(place) === side),
				{
					x: which === 'before' ? 'from' : 'to',
					y: ({ markY }: Place) => markY - 15,
					dx: side ? -2 : 2,
					text: (place: Place) => place[which].text,
					textAnchor: side ? 'end' : 'start',
					fontWeight: which === 'after' ? 600 : 400
				}
			)
		);
	}
}
