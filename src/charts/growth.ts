import { dot, lineY, rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import type { Cell } from '#schemas/cell.ts';
import type { Scale } from './dots.ts';
import { widthOf } from './rows.ts';

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
}

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
		value: cell.status === 'ok' ? (cell.value ?? NaN) : NaN
	}));

/** Growth over time, from zero, each line named where it ends; stretches of context lie behind as bands. */
export function growth(all: Series[], time: Time, scale: Scale, width: number): PlotOptions {
	const lines = all.map((series) => ({ series, points: pointsOf(series) }));
	const ends = lines.flatMap(({ series, points }) => {
		const last = points.findLast((point) => !Number.isNaN(point.value));
		return last ? [{ ...last, label: series.label, colour: series.colour }] : [];
	});
	const domain = [start(time.from), end(time.to)] as [Date, Date];
	const bands = time.stretches
		.map((stretch) => ({ ...stretch, x1: clamp(day(stretch.from)), x2: clamp(day(stretch.to)) }))
		.filter((band) => band.x1 < band.x2);
	const room = Math.max(12, ...ends.map((point) => widthOf(point.label) + 8));
	const top = bands.length ? 40 : 12;
	const height = width < 560 ? 260 : 340;
	const plotted = width - 12 - room;
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
			text(bands, {
				x: 'x1',
				frameAnchor: 'top-left',
				dy: 6 - top,
				text: 'label',
				lineAnchor: 'top',
				lineWidth: lineWidth(),
				fill: 'var(--ink-soft)'
			}),
			ruleY([0], { stroke: 'var(--ink)' }),
			text(time.ticks, {
				x: ({ month }: { month: string }) => start(month),
				frameAnchor: 'bottom',
				dy: 16,
				text: 'text',
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			}),
			lines.map(({ series, points }) =>
				lineY(points, { x: 'date', y: 'value', stroke: series.colour, strokeWidth: 2.5, curve: 'linear' })
			),
			dot(ends, { x: 'date', y: 'value', r: 4, fill: 'colour' }),
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

	/** Ems that a band's label may fill before it breaks: the narrowest band's width. */
	function lineWidth(): number {
		const days = Math.min(...bands.map((band) => band.x2.getTime() - band.x1.getTime()));
		const share = days / (domain[1].getTime() - domain[0].getTime());
		return Math.max(8, (share * plotted) / 13);
	}
}
