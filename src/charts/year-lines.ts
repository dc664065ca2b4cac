import { dot, lineY, rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import type { Scale } from './dots.ts';
import { widthOf } from './row-layout.ts';
import { spread } from './timeline.ts';

/** One line: its values by year, in order, and the label at its end. */
export interface YearLine {
	label: string;
	colour: string;
	points: { year: number; value: number }[];
}

/** The years from first to last, which small multiples have in common, and the stretch of days that is marked in them. */
export interface YearAxis {
	first: number;
	last: number;
	period: { from: string; to: string; label: string };
}

/** The value of a year is that of its whole length, and stands in its middle. */
const middle = (year: number) => new Date(Date.UTC(year, 6, 1));
const start = (year: number) => new Date(Date.UTC(year, 0, 1));
const height = 220;
const [top, bottom] = [24, 28];
/** Space between a label of the scale and the first year. */
const gap = 8;
/** Labels are this far apart, in pixels. */
const pitch = 15;

/** Values of years as lines on a scale, each labelled at its end; a quiet band marks a stretch of days. */
export function yearLines(
	lines: readonly YearLine[],
	axis: YearAxis,
	scale: Scale,
	width: number
): PlotOptions {
	const drawn = lines.filter(({ points }) => points.length > 0);
	const room = Math.max(12, ...drawn.map(({ label }) => widthOf(label) + 8));
	const left = gap + Math.max(0, ...scale.ticks.map(({ text }) => widthOf(text)));
	const [low, high] = scale.domain;
	const inner = height - top - bottom;
	const ends = drawn
		.map(({ label, colour, points }) => ({ label, colour, ...points.at(-1)! }))
		.sort((a, b) => b.value - a.value);
	// Labels of lines that end close to each other stand apart, in the order of their lines.
	const places = spread(
		ends.map(({ value }) => (100 * (high - value)) / (high - low)),
		(100 * pitch) / inner
	);
	const labels = ends.map((end, i) => ({ ...end, at: high - ((high - low) * places[i]!) / 100 }));
	const domain = [start(axis.first), start(axis.last + 1)];
	const within = (day: string) => {
		const date = new Date(`${day}T00:00:00Z`);
		return date < domain[0]! ? domain[0]! : date > domain[1]! ? domain[1]! : date;
	};
	const band = { x1: within(axis.period.from), x2: within(axis.period.to) };
	const bands = band.x1 < band.x2 ? [band] : [];
	const years = [axis.first, axis.last].filter((year, i, all) => all.indexOf(year) === i);
	return {
		width,
		height,
		marginLeft: left,
		marginRight: room,
		marginTop: top,
		marginBottom: bottom,
		x: { type: 'utc', domain, axis: null },
		y: { domain: scale.domain, axis: null },
		color: { type: 'identity' },
		marks: [
			rect(bands, { x1: 'x1', x2: 'x2', fill: 'var(--context)', className: 'band' }),
			text(bands, {
				x: 'x1',
				frameAnchor: 'top',
				textAnchor: 'start',
				dy: -top + 4,
				lineAnchor: 'top',
				text: () => axis.period.label,
				fill: 'var(--ink-soft)'
			}),
			ruleY(scale.ticks, { y: 'value', stroke: 'var(--rule)' }),
			text(scale.ticks.slice(1), {
				y: 'value',
				frameAnchor: 'left',
				dx: -left,
				text: 'text',
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			}),
			ruleY([low], { stroke: 'var(--ink)' }),
			text(years, { x: middle, frameAnchor: 'bottom', dy: 16, text: String, fill: 'var(--ink-soft)' }),
			drawn.map(({ colour, points }) =>
				lineY(points, {
					x: ({ year }: { year: number }) => middle(year),
					y: 'value',
					stroke: colour,
					strokeWidth: 2
				})
			),
			dot(ends, { x: ({ year }: { year: number }) => middle(year), y: 'value', r: 3.5, fill: 'colour' }),
			text(labels, {
				x: ({ year }: { year: number }) => middle(year),
				y: 'at',
				dx: 8,
				text: 'label',
				textAnchor: 'start',
				fontWeight: 600
			})
		]
	};
}
