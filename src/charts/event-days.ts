import { arrow, dot, link, rect, ruleX, text, type PlotOptions } from '@observablehq/plot';
import { inPixels } from './in-pixels.ts';
import { lineHeight, textLines, textWidth } from './text-lines.ts';
import { spread, type Timeline } from './timeline.ts';

/** One event: when it was planned and where it stands, which is the day on which it was held, if it was. */
export interface EventDay {
	planned: string;
	on: string;
	state: 'held' | 'planned' | 'unheard' | 'cancelled';
	online: boolean;
}

/** The events of one kind in one place, with how many were held of how many planned in words. */
export interface EventLane {
	label: string;
	text: string;
	events: readonly EventDay[];
}

/** The lanes of one country, or of all together. */
export interface EventArea {
	label: string;
	/** A CSS colour. */
	colour: string;
	lanes: readonly EventLane[];
}

const laneHeight = 24;
const head = 22;
/** Marks are as far apart as this, in pixels, so that each can be seen. */
const apart = 11;

/**
 * Events by country on the days of a period: filled where they were held, round in a room and a diamond online; hollow where they are
 * planned, crossed where they were cancelled; an arrow leads from the planned day to the actual one. Bands are stretches, broken lines
 * days that a reader must know.
 */
export function eventDays(areas: readonly EventArea[], scale: Timeline, width: number): PlotOptions {
	// What a lane is called stands beside its count, or above its marks where that would leave too little room for them.
	const words = Math.max(
		...areas.flatMap(({ lanes }) => lanes.map((lane) => textWidth(`${lane.label}${lane.text}`)))
	);
	const beside = Math.max(236, words + 30);
	const stacked = width < 560 || beside > width / 2;
	const [left, right] = stacked ? [8, width - 8] : [beside, width - 8];
	const x = (at: number) => left + ((right - left) * at) / 100;
	const names = scale.bands.map(({ at, text: label }, i) => ({
		x: x(at),
		label: textLines(label, Math.max(60, x(scale.bands[i + 1]?.at ?? 100) - x(at) - 6))
	}));
	const named = Math.max(0, ...names.map(({ label }) => label.length)) * lineHeight;
	const top = named + 24;
	let y = top;
	const drawn = areas.map((area) => {
		const titleY = y + head / 2;
		y += head;
		const lanes = area.lanes.map((lane) => {
			const labelY = y + (stacked ? lineHeight / 2 : laneHeight / 2);
			y += stacked ? lineHeight : 0;
			const middle = y + laneHeight / 2;
			y += laneHeight;
			return { ...lane, labelY, middle, colour: area.colour };
		});
		y += 6;
		return { ...area, titleY, placed: lanes };
	});
	const lanes = drawn.flatMap(({ placed }) => placed);
	const marks = lanes.flatMap(({ events, middle, colour }) => {
		const sorted = [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
		const places = spread(
			sorted.map(({ on }) => scale.at(on)),
			(100 * apart) / (right - left)
		);
		return sorted.map((event, i) => ({
			...event,
			x: x(places[i]!),
			from: x(scale.at(event.planned)),
			y: middle,
			colour: event.state === 'cancelled' ? 'var(--ink-soft)' : colour
		}));
	});
	type Mark = (typeof marks)[number];
	const moved = marks.filter(
		({ state, from, x: to, planned, on }) => state === 'held' && planned !== on && Math.abs(to - from) > 8
	);
	const of = (held: boolean, online: boolean) =>
		marks.filter((mark) => (mark.state === 'held') === held && mark.online === online);
	const at = { x: 'x', y: 'y' } as const;
	const soft = { textAnchor: 'start', fill: 'var(--ink-soft)' } as const;
	const ticks = scale.ticks.filter(({ minor }) => !(stacked && minor));
	return {
		width,
		height: y + 4,
		...inPixels,
		marks: [
			rect(scale.bands, {
				x1: (band: { at: number }) => x(band.at),
				x2: (band: { at: number; width: number }) => x(band.at + band.width),
				y1: () => top,
				y2: () => y,
				fill: 'var(--context)',
				className: 'band'
			}),
			text(names, {
				x: 'x',
				y: () => 0,
				text: ({ label }: { label: string[] }) => label.join('\n'),
				lineAnchor: 'top',
				lineHeight: lineHeight / 13,
				...soft
			}),
			ruleX(ticks, {
				x: (tick: { at: number }) => x(tick.at),
				y1: () => top - 4,
				y2: () => y,
				stroke: 'var(--rule)'
			}),
			text(ticks, { x: (tick: { at: number }) => x(tick.at), y: () => top - 13, text: 'text', ...soft }),
			ruleX(scale.days, {
				x: (day: number) => x(day),
				y1: () => top,
				y2: () => y,
				stroke: 'var(--ink-soft)',
				strokeDasharray: '2 3'
			}),
			text(drawn, { x: () => 0, y: 'titleY', text: 'label', textAnchor: 'start', fontWeight: 650 }),
			text(lanes, { x: () => 0, y: 'labelY', text: 'label', ...soft }),
			text(lanes, {
				x: () => (stacked ? right : left - 14),
				y: 'labelY',
				text: 'text',
				textAnchor: 'end'
			}),
			link(lanes, { x1: left, x2: right, y1: 'middle', y2: 'middle', stroke: 'var(--rule)' }),
			arrow(moved, {
				x1: 'from',
				x2: ({ x: to, from }: Mark) => to + (to > from ? -5 : 5),
				y1: 'y',
				y2: 'y',
				stroke: 'colour',
				strokeWidth: 1.5,
				headLength: 5
			}),
			dot(of(true, false), { ...at, r: 5.5, fill: 'colour', stroke: 'var(--paper)', strokeWidth: 1 }),
			dot(of(true, true), {
				...at,
				r: 5.5,
				symbol: 'diamond2',
				fill: 'colour',
				stroke: 'var(--paper)',
				strokeWidth: 1
			}),
			[true, false].map((online) =>
				dot(of(false, online), {
					...at,
					r: 4.75,
					symbol: online ? 'diamond2' : 'circle',
					fill: 'var(--paper)',
					stroke: 'colour',
					strokeWidth: 1.75
				})
			),
			link(
				marks.filter(({ state }) => state === 'cancelled'),
				{
					x1: (mark: Mark) => mark.x - 6,
					x2: (mark: Mark) => mark.x + 6,
					y1: (mark: Mark) => mark.y + 6,
					y2: (mark: Mark) => mark.y - 6,
					stroke: 'colour',
					strokeWidth: 1.75
				}
			)
		]
	};
}
