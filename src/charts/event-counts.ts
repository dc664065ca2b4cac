import { dot, text, type PlotOptions } from '@observablehq/plot';
import { inPixels } from './in-pixels.ts';
import { lineHeight } from './text-lines.ts';

/** Events of one place against its plan, counted: each is a mark. */
export interface EventCounts {
	label: string;
	/** How many were held, how many of them online, and how many were planned. */
	held: number;
	online: number;
	planned: number;
	text: string;
	/** A CSS colour. */
	colour: string;
}

const pitch = 15;
const gap = 14;
/** Marks stand in tens, so that they can be counted. */
const ten = 6;

/**
 * Events as marks in a row: round in a room, a diamond online; hollow what was planned and not held. One mark is one event in every
 * row, and so in every chart.
 */
export function eventCounts(rows: readonly EventCounts[], width: number): PlotOptions {
	const line = Math.max(10, 10 * Math.floor((width - 8) / (10 * pitch + ten)));
	let y = 0;
	const places = rows.map((row) => {
		const inRoom = row.held - row.online;
		const total = Math.max(row.held, row.planned);
		const labelY = y + lineHeight / 2;
		const top = y + lineHeight + 10;
		y = top + Math.ceil(total / line) * pitch + gap;
		const marks = Array.from({ length: total }, (_, i) => ({
			x: 7 + (i % line) * pitch + ten * Math.floor((i % line) / 10),
			y: top + pitch * Math.floor(i / line),
			held: i < row.held,
			online: i >= inRoom && i < row.held,
			colour: row.colour
		}));
		return { ...row, labelY, marks };
	});
	const marks = places.flatMap((place) => place.marks);
	type Mark = (typeof marks)[number];
	type Place = (typeof places)[number];
	const at = { x: 'x', y: 'y' } as const;
	const of = (held: boolean, online: boolean) =>
		marks.filter((mark: Mark) => mark.held === held && mark.online === online);
	return {
		width,
		height: y,
		...inPixels,
		marks: [
			dot(of(true, false), { ...at, r: 5.5, fill: 'colour' }),
			dot(of(true, true), { ...at, r: 5.5, symbol: 'diamond2', fill: 'colour' }),
			dot(of(false, false), { ...at, r: 4.75, fill: 'var(--paper)', stroke: 'colour', strokeWidth: 1.75 }),
			text(places, { x: () => 0, y: 'labelY', text: 'label', textAnchor: 'start' }),
			text(places, {
				x: ({ label }: Place) => label.length * 7.2 + 14,
				y: 'labelY',
				text: 'text',
				textAnchor: 'start',
				fontWeight: 600
			})
		]
	};
}
