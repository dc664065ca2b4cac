import {
	dot,
	lineY,
	rect,
	ruleX,
	ruleY,
	text,
	type Markish,
	type PlotOptions,
	type RenderFunction
} from '@observablehq/plot';
import type { Cell } from '#schemas/cell.ts';
import { givesValue } from '#schemas/gives-value.ts';
import type { Scale } from './dots.ts';
import { outline, strokes } from './absent-value.ts';
import { widthOf } from './row-layout.ts';

/** One line: its months in order, and the label at its end. */
export interface Series {
	label: string;
	/** The label at its beginning; none unless said. */
	first?: string;
	colour: string;
	points: { month: string; cell: Cell }[];
}

/** A period of the programme's context, drawn as a pale band. */
export interface ContextPeriod {
	from: string;
	to: string;
	label: string;
}

export interface TimeAxis {
	/** First and last month, `YYYY-MM`. */
	from: string;
	to: string;
	ticks: { month: string; text: string }[];
	periods: ContextPeriod[];
	/** Days that are marked, each with the sign that it is explained by; empty where there is only one. */
	days?: { on: string; sign: string }[];
}

interface Point {
	date: Date;
	value: number;
	/** Whether it is carried forward from an earlier edition. */
	carriedForward: boolean;
}

/** A part of a whole, drawn below the lines as a bar within a frame: how many people have a tie, of all. */
export interface PartOfAll {
	label: string;
	text: string;
	/** From 0 to 1. */
	share: number;
}

/** Room for a part of a whole, and the height of its bar. */
const partRoom = 62;
const partBar = 14;

/** Height of the strip that marks suppressed months, in pixels. */
const strip = 10;

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const start = (month: string) => day(`${month}-01`);

/** A cumulative count is drawn at the end of its month. */
function end(month: string): Date {
	const date = start(month);
	date.setUTCMonth(date.getUTCMonth() + 1);
	return date;
}

const pointsOf = (series: Series): Point[] =>
	series.points.map(({ month, cell }) => ({
		date: end(month),
		value: givesValue(cell.status) ? (cell.value ?? NaN) : NaN,
		carriedForward: cell.status === 'held'
	}));

/** A hatched strip along the bottom of the chart marks months that a former edition suppressed. */
function suppressedStrip(all: readonly Series[]): RenderFunction | null {
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

/** A part of a whole below the months: its name and its figure, a frame that is the whole, and in it the bar. */
function partMarks({ label, text: figure, share }: PartOfAll): Markish[] {
	const frame: RenderFunction = (_index, _scales, _values, { width, height, marginLeft }, context) => {
		const group = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
		const rects: [number, string, string][] = [
			[width - marginLeft, 'none', 'var(--hatch)'],
			[share * (width - marginLeft), 'var(--mark)', 'none']
		];
		for (const [length, fill, stroke] of rects) {
			const rectangle = context.document.createElementNS('http://www.w3.org/2000/svg', 'rect');
			const places = { x: 0.5, y: height - partBar - 1, width: length, height: partBar, fill, stroke };
			for (const [name, value] of Object.entries(places)) rectangle.setAttribute(name, String(value));
			group.append(rectangle);
		}
		return group;
	};
	const words = { frameAnchor: 'bottom-left', dx: -12, textAnchor: 'start' } as const;
	return [
		frame,
		text([label], { ...words, dy: partRoom + 28 - partBar - 26, fill: 'var(--ink)' }),
		text([figure], { ...words, dy: partRoom + 28 - partBar - 9, fontWeight: 600 })
	];
}

/** Growth over time, from zero, each line labelled at its end; periods of context are bands behind the lines. */
export function growth(
	all: Series[],
	time: TimeAxis,
	scale: Scale,
	width: number,
	part: PartOfAll | null = null
): PlotOptions {
	const lines = all.map((series) => ({ series, points: pointsOf(series) }));
	const ends = lines.flatMap(({ series, points }) => {
		const last = points.findLast((point) => !Number.isNaN(point.value));
		return last ? [{ ...last, label: series.label, colour: series.colour }] : [];
	});
	const begins = lines.flatMap(({ series, points }) => {
		const first = points.find((point) => !Number.isNaN(point.value));
		return first && series.first !== undefined ? [{ ...first, label: series.first }] : [];
	});
	// Marked by a dot, because the line does not show them: months between two suppressed ones, and carried-forward months.
	const marked = lines.flatMap(({ series, points }) => {
		const absent = (i: number) => Number.isNaN(points[i]?.value ?? NaN);
		const alone = (i: number) => !absent(i) && absent(i - 1) && absent(i + 1);
		return points
			.filter(({ carriedForward }, i) => carriedForward || alone(i))
			.map((point) => ({ ...point, colour: series.colour }));
	});
	const solid = [...marked, ...ends].filter(({ carriedForward }) => !carriedForward);
	const hollow = marked.filter(({ carriedForward }) => carriedForward);
	const domain = [start(time.from), end(time.to)] as [Date, Date];
	const bands = time.periods
		.map((period) => ({ ...period, x1: clamp(day(period.from)), x2: clamp(day(period.to)) }))
		.filter((band) => band.x1 < band.x2);
	const days = (time.days ?? [])
		.map(({ on, sign }) => ({ at: day(on), sign }))
		.filter(({ at }) => at >= domain[0] && at <= domain[1]);
	const room = Math.max(12, ...ends.map((point) => widthOf(point.label) + 8));
	const plotted = width - 12 - room;
	const labels = bandLabels();
	const top = 14 + Math.max(0, ...labels.map((label) => label.lines)) * 16;
	const below = part === null ? 0 : partRoom;
	const height = (width < 560 ? 260 : 340) + below;
	return {
		width,
		height,
		marginLeft: 12,
		marginRight: room,
		marginTop: top,
		marginBottom: 28 + below,
		x: { type: 'utc', domain, axis: null },
		y: { domain: scale.domain, axis: null },
		color: { type: 'identity' },
		marks: [
			rect(bands, { x1: 'x1', x2: 'x2', fill: 'var(--context)', className: 'band' }),
			ruleY(scale.ticks, { y: 'value', stroke: 'var(--rule)' }),
			days.length ? ruleX(days, { x: 'at', stroke: 'var(--ink-soft)', strokeDasharray: '2 3' }) : null,
			days.some(({ sign }) => sign !== '')
				? text(days, {
						x: 'at',
						frameAnchor: 'top',
						dx: 4,
						dy: 4,
						lineAnchor: 'top',
						textAnchor: 'start',
						text: 'sign',
						fill: 'var(--ink-soft)'
					})
				: null,
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
			suppressedStrip(all),
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
			part === null ? null : partMarks(part),
			text(begins, {
				x: 'date',
				y: 'value',
				dy: -12,
				text: 'label',
				textAnchor: 'start'
			}),
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

	/** A band's label may extend to the start of the next band; its width in ems, and the number of lines it then needs. */
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
