import { dot, lineY, rect, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import type { Scale } from './dots.ts';
import { widthOf } from './row-layout.ts';

/** One bar: its name, its length, and its figure in words. */
export interface QuickBar {
	label: string;
	value: number;
	text: string;
	colour: string;
}

/** One line through times, which are milliseconds since 1970. */
export interface QuickLine {
	label: string;
	colour: string;
	/** Lengths of its dashes and gaps; empty for a solid line. */
	dash: string;
	points: { at: number; value: number }[];
}

const thickness = 16;

/** Bars from zero to either side, one per row with its figure. */
export function quickBars(all: QuickBar[], width: number): PlotOptions {
	const longest = Math.max(0, ...all.map(({ label }) => widthOf(label)));
	const stacked = width < 560 && longest > 110;
	const pitch = stacked ? 44 : 28;
	const room = Math.max(24, ...all.map((bar) => widthOf(bar.text))) + 10;
	const marginLeft = stacked ? 2 : Math.min(longest, 260) + 12;
	const low = Math.min(0, ...all.map(({ value }) => value));
	const middle = (_: QuickBar, i: number) => i * pitch + (stacked ? 30 : pitch / 2);
	const height = all.length * pitch + 8;
	return {
		width,
		height,
		marginLeft: marginLeft + (low < 0 ? room : 0),
		marginRight: room,
		marginTop: 0,
		marginBottom: 0,
		x: { domain: [low, Math.max(low < 0 ? 0 : 1e-9, ...all.map(({ value }) => value))], axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			rect(all, {
				x1: ({ value }: QuickBar) => Math.min(0, value),
				x2: ({ value }: QuickBar) => Math.max(0, value),
				y1: (bar: QuickBar, i: number) => middle(bar, i) - thickness / 2,
				y2: (bar: QuickBar, i: number) => middle(bar, i) + thickness / 2,
				fill: 'colour'
			}),
			ruleX([0], { y1: 2, y2: height - 2, stroke: 'var(--ink)' }),
			text(all, {
				frameAnchor: 'left',
				dx: -(marginLeft + (low < 0 ? room : 0)) + (stacked ? 2 : 0),
				y: (bar: QuickBar, i: number) => middle(bar, i) - (stacked ? 19 : 0),
				text: 'label'
			}),
			...[false, true].map((below) =>
				text(
					all.filter(({ value }) => value < 0 === below),
					{
						x: 'value',
						y: (bar: QuickBar) => middle(bar, all.indexOf(bar)),
						dx: below ? -7 : 7,
						text: 'text',
						textAnchor: below ? 'end' : 'start',
						fontWeight: 600
					}
				)
			)
		]
	};
}

const frame = (width: number, room: number) => ({
	width,
	height: width < 560 ? 260 : 340,
	marginLeft: 12,
	marginRight: room,
	marginTop: 16,
	marginBottom: 28,
	color: { type: 'identity' as const }
});

/** The lines of a scale of values, each with its label at the left; no label for a lowest line of zero. */
const rules = ({ ticks, domain }: Scale) => [
	ruleY(ticks, { y: 'value', stroke: 'var(--rule)' }),
	text(ticks.slice(domain[0] === 0 ? 1 : 0), {
		y: 'value',
		frameAnchor: 'left',
		dy: -7,
		text: 'text',
		fill: 'var(--ink-soft)'
	})
];

/** The labels of a scale below the drawing; the first is aligned with the start of the drawing. */
const foot = ({ ticks }: Scale) =>
	[ticks.slice(0, 1), ticks.slice(1)].map((some, i) =>
		text(some, {
			x: 'value',
			frameAnchor: 'bottom',
			dy: 16,
			text: 'text',
			textAnchor: i ? 'middle' : 'start',
			fill: 'var(--ink-soft)'
		})
	);

/** The offset of each label, in pixels (negative is up), so that labels do not overlap. */
function labelOffsets(labels: { x: number; y: number; width: number }[]): number[] {
	const moved = labels.map(({ y }) => y);
	const order = labels.map((_, i) => i).sort((a, b) => labels[b]!.y - labels[a]!.y);
	const placed: number[] = [];
	for (const i of order) {
		for (const j of placed) {
			const [left, right] = labels[i]!.x < labels[j]!.x ? [labels[i]!, labels[j]!] : [labels[j]!, labels[i]!];
			const beside = right.x < left.x + left.width;
			if (beside && Math.abs(moved[i]! - moved[j]!) < 15) moved[i] = moved[j]! - 15;
		}
		placed.push(i);
	}
	return moved.map((y, i) => y - labels[i]!.y);
}

/** Lines over time, each labelled at its end, with a dot for each value. */
export function quickLines(lines: QuickLine[], scale: Scale, time: Scale, width: number): PlotOptions {
	const ends = lines.flatMap(({ points, ...line }) => points.slice(-1).map((last) => ({ ...line, ...last })));
	const size = frame(width, Math.max(32, ...ends.map(({ label }) => widthOf(label) + 12)));
	const [tall, broad] = [
		size.height - size.marginTop - size.marginBottom,
		width - size.marginLeft - size.marginRight
	];
	const [low, high] = scale.domain;
	const [from, to] = time.domain;
	const moves = labelOffsets(
		ends.map(({ at, value, label }) => ({
			x: (broad * (at - from)) / (to - from),
			y: (tall * (high - value)) / (high - low),
			width: widthOf(label)
		}))
	);
	return {
		...size,
		x: { domain: time.domain, axis: null },
		y: { domain: scale.domain, axis: null },
		marks: [
			...rules(scale),
			...foot(time),
			ruleY(
				[0].filter((zero) => zero >= low),
				{ stroke: 'var(--ink)' }
			),
			lines.map(({ points, colour, dash }) => [
				lineY(points, {
					x: 'at',
					y: 'value',
					stroke: colour,
					strokeWidth: 2,
					strokeDasharray: dash || 'none'
				}),
				dot(points, { x: 'at', y: 'value', r: 3, fill: colour })
			]),
			ends.map((end, i) =>
				text([end], {
					x: 'at',
					y: 'value',
					dx: 9,
					dy: moves[i]!,
					text: 'label',
					textAnchor: 'start',
					fontWeight: 600
				})
			)
		]
	};
}

/** A scatter plot: one dot per row. */
export function quickDots(
	points: { x: number; y: number }[],
	x: Scale,
	y: Scale,
	width: number
): PlotOptions {
	return {
		...frame(width, 32),
		x: { domain: x.domain, axis: null },
		y: { domain: y.domain, axis: null },
		marks: [
			...rules(y),
			...foot(x),
			dot(points, { x: 'x', y: 'y', r: 3.5, fill: 'var(--mark)', fillOpacity: 0.7 })
		]
	};
}
