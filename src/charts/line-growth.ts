import { dot, lineY, rect, ruleY, text, type PlotOptions, type RenderFunction } from '@observablehq/plot';
import type { Cell } from '#schemas/cell.ts';
import type { Scale } from './dots.ts';
import { outline, strokes } from './hatch.ts';
import { widthOf } from './row-layout.ts';

/** One line: its months in order, and what stands at its end. */
export interface Series {
	label: string;
	colour: string;
	points: { month: string; cell: Cell }[];
}

/** A stretch of time that a reader must know of, drawn as a quiet band. */
export interface Stretch {
	from: string;
	to: string;
	label: string;
}

export interface Time {
	/** First and last month, `YYYY-MM`. */
	from: string;
	to: string;
	ticks: { month: string; text: string }[];
	stretches: Stretch[];
}

interface Point {
	date: Date;
	value: number;
	/** Whether it is the figure of an earlier edition. */
	held: boolean;
}

/** How high the strip of months that are kept back is, in pixels. */
const strip = 10;

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const start = (month: string) => day(`${month}-01`);

/** A running count stands where its month ends. */
function end(month: string): Date {
	const date = start(month);
	date.setUTCMonth(date.getUTCMonth() + 1);
	return date;
}

const pointsOf = (series: Series): Point[] =>
	series.points.map(({ month, cell }) => ({
		date: end(month),
		value: cell.status === 'ok' || cell.status === 'held' ? (cell.value ?? NaN) : NaN,
		held: cell.status === 'held'
	}));

/** Months of which no line tells a figure that is kept back: a hatched strip along the foot of the chart. */
function kept(all: readonly Series[]): RenderFunction | null {
	const months = new Set(
		all.flatMap(({ points }) =>
			points.flatMap(({ month, cell }) => (cell.status === 'suppressed' ? [month] : []))
		)
	);
	if (months.size === 0) return null;
	return (_index, { scales }, _values, dimensions, context) => {
		const group = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
		group.setAttribute('class', 'absent');
		const x = scales.x!;
		const at = (date: Date) => Number(x.apply(date));
		for (const month of months) {
			const [left, right] = [at(start(month)), at(end(month))];
			const y = dimensions.height - dimensions.marginBottom - strip;
			const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
			path.setAttribute('d', outline(left, y, right - left, strip) + strokes(left, y, right - left, strip));
			group.append(path);
		}
		return group;
	};
}

/** Growth over time, from zero, each line named where it ends; stretches of context lie behind as bands. */
export function growth(all: Series[], time: Time, scale: Scale, width: number): PlotOptions {
	const lines = all.map((series) => ({ series, points: pointsOf(series) }));
	const ends = lines.flatMap(({ series, points }) => {
		const last = points.findLast((point) => !Number.isNaN(point.value));
		return last ? [{ ...last, label: series.label, colour: series.colour }] : [];
	});
	// A line marks neither a month between two that are kept back nor one that stands as it was in an earlier edition.
	const marked = lines.flatMap(({ series, points }) => {
		const absent = (i: number) => Number.isNaN(points[i]?.value ?? NaN);
		const alone = (i: number) => !absent(i) && absent(i - 1) && absent(i + 1);
		return points
			.filter(({ held }, i) => held || alone(i))
			.map((point) => ({ ...point, colour: series.colour }));
	});
	const solid = [...marked, ...ends].filter(({ held }) => !held);
	const hollow = marked.filter(({ held }) => held);
	const domain = [start(time.from), end(time.to)] as [Date, Date];
	const bands = time.stretches
		.map((stretch) => ({ ...stretch, x1: clamp(day(stretch.from)), x2: clamp(day(stretch.to)) }))
		.filter((band) => band.x1 < band.x2);
	const room = Math.max(12, ...ends.map((point) => widthOf(point.label) + 8));
	const plotted = width - 12 - room;
	const labels = bandLabels();
	const top = 14 + Math.max(0, ...labels.map((label) => label.lines)) * 16;
	const height = width < 560 ? 260 : 340;
	return {
		width,
		height,
		marginLeft: 12,
		marginRight: room,
		marginTop: top,
		marginBottom: 28,
		x: { type: 'utc', domain, axis: null },
		y: { domain: scale.domain, axis: null },
		color: { type: 'identity' },
		marks: [
			rect(bands, { x1: 'x1', x2: 'x2', fill: 'var(--context)', className: 'band' }),
			ruleY(scale.ticks, { y: 'value', stroke: 'var(--rule)' }),
			text(scale.ticks.slice(1), {
				y: 'value',
				frameAnchor: 'left',
				dy: -7,
				text: 'text',
				fill: 'var(--ink-soft)'
			}),
			labels.map(({ x, text: words, lineWidth }) =>
				text([words], {
					x: [x],
					frameAnchor: 'top',
					textAnchor: 'start',
					dy: -top,
					lineAnchor: 'top',
					lineHeight: 1.2,
					lineWidth,
					fill: 'var(--ink-soft)'
				})
			),
			ruleY([0], { stroke: 'var(--ink)' }),
			text(time.ticks, {
				x: ({ month }: { month: string }) => start(month),
				frameAnchor: 'bottom',
				dy: 16,
				text: 'text',
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			}),
			kept(all),
			lines.map(({ series, points }) =>
				lineY(points, { x: 'date', y: 'value', stroke: series.colour, strokeWidth: 2.5, curve: 'linear' })
			),
			dot(solid, { x: 'date', y: 'value', r: 4, fill: 'colour' }),
			hollow.length
				? dot(hollow, {
						x: 'date',
						y: 'value',
						r: 4,
						fill: 'var(--paper)',
						stroke: 'colour',
						strokeWidth: 2
					})
				: null,
			text(ends, {
				x: 'date',
				y: 'value',
				dx: 9,
				text: 'label',
				textAnchor: 'start',
				fontWeight: 600
			})
		]
	};

	function clamp(date: Date): Date {
		return date < domain[0] ? domain[0] : date > domain[1] ? domain[1] : date;
	}

	/** A band's label may run as far as where the next band begins; in ems, and the lines it then takes. */
	function bandLabels() {
		const pixels = (date: Date) =>
			((date.getTime() - domain[0].getTime()) / (domain[1].getTime() - domain[0].getTime())) * plotted;
		return bands.map((band, i) => {
			const next = bands[i + 1];
			const free = (next ? pixels(next.x1) : plotted + room) - pixels(band.x1) - 8;
			return {
				x: band.x1,
				text: band.label,
				lineWidth: Math.max(6, free / 13),
				lines: Math.ceil((widthOf(band.label) * 1.1) / Math.max(78, free))
			};
		});
	}
}
