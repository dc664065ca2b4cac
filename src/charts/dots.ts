import { dot, link, ruleX, text, type PlotOptions } from '@observablehq/plot';
import { absentMarks, carriedForward, hasValue } from './absent-value.ts';
import type { ChartRow, Reach } from './chart.ts';
import { rowLabels, layout, widthOf, type Place } from './row-layout.ts';

/** A position on the scale, and its text. */
export interface Mark {
	value: number;
	text: string;
}

/** The scale of a dot chart: its domain, its ticks, and the position of "no change" if there is one. */
export interface Scale {
	domain: [number, number];
	ticks: Mark[];
	zero?: number;
}

/**
 * Estimates as dots on lines of their 95 % intervals, one per row, each with its figure in words. A target is a
 * thin tick. `scale.zero` draws the line of no change. The texts have at least the room of the `Reach`.
 */
export function dots(
	rows: ChartRow[],
	scale: Scale,
	width: number,
	{ labels = 0, figures = 0 }: Partial<Reach> = {}
): PlotOptions {
	const targets = rows.flatMap((row) => row.target ?? []);
	const placed = layout(rows, width, { top: 8, least: labels });
	const { places, height, marginLeft, stacked } = placed;
	const drawn = places.filter(hasValue);
	const ranged = drawn.filter(({ row }) => row.cell.low !== null && row.cell.high !== null);
	const withTarget = places.filter(({ row }) => row.target !== undefined);
	const room = Math.max(40, figures, ...drawn.map(({ row }) => widthOf(row.text)));
	const foot = 24;
	// On a phone the scale has the whole width, but for half a number at either end of it.
	const edge = Math.max(14, ...scale.ticks.map(({ text }) => Math.ceil(widthOf(text) / 2) + 3));
	const margins = stacked ? [edge, edge] : [marginLeft + 6, room + 20];
	const labelled = apart(scale, width - margins[0]! - margins[1]!);
	// Lines of the scale run through the whole chart, but not through text: neither above a mark nor in place of one.
	const spans = stacked
		? places.filter(hasValue).map(({ markY }) => [markY - 9, markY + 10] as const)
		: runsOfRows(places).map((run) => [run[0]!.markY - 14, run.at(-1)!.markY + 14] as const);
	return {
		width,
		height: height + foot,
		marginLeft: margins[0]!,
		marginRight: margins[1]!,
		marginTop: 0,
		marginBottom: foot,
		x: { domain: scale.domain, axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			spans.flatMap(([y1, y2]) => [
				ruleX(scale.ticks, { x: 'value', y1, y2, stroke: 'var(--rule)' }),
				scale.zero === undefined ? null : ruleX([scale.zero], { y1, y2, stroke: 'var(--ink)' })
			]),
			text(labelled, {
				x: 'value',
				frameAnchor: 'bottom',
				dy: 14,
				text: 'text',
				fill: 'var(--ink-soft)'
			}),
			link(ranged, {
				x1: ({ row }: Place) => row.cell.low,
				x2: ({ row }: Place) => row.cell.high,
				y1: 'markY',
				y2: 'markY',
				stroke: ({ row }: Place) => row.colour,
				strokeWidth: 2.5
			}),
			withTarget.map(({ row, markY }) =>
				ruleX([row.target!.value], { y1: markY - 11, y2: markY + 11, stroke: 'var(--ink)', strokeWidth: 2 })
			),
			dot(drawn, {
				x: ({ row }: Place) => row.cell.value,
				y: 'markY',
				r: 5.5,
				fill: (place: Place) => (carriedForward(place) ? 'var(--paper)' : place.row.colour),
				stroke: (place: Place) => (carriedForward(place) ? place.row.colour : 'var(--paper)'),
				strokeWidth: 2
			}),
			...absentMarks(places, 14),
			...rowLabels(stacked ? { ...placed, marginLeft: edge } : { ...placed, marginLeft: marginLeft + 6 }),
			text(drawn, {
				frameAnchor: 'right',
				dx: stacked ? edge : room + 20,
				y: 'textY',
				text: ({ row }: Place) => row.text
			}),
			text(targets.slice(0, 1), {
				x: 'value',
				frameAnchor: 'bottom',
				dy: 14,
				text: (target: Mark) => (scale.ticks.some((tick) => tick.value === target.value) ? '' : target.text),
				fill: 'var(--ink-soft)'
			})
		]
	};
}

/** Groups of consecutive rows with a figure. */
function runsOfRows(places: readonly Place[]): Place[][] {
	const found: Place[][] = [];
	places.forEach((place, i) => {
		if (!hasValue(place)) return;
		if (i > 0 && hasValue(places[i - 1]!)) found.at(-1)!.push(place);
		else found.push([place]);
	});
	return found;
}

/**
 * The marks of a scale whose texts have room beside each other in this width: all, else all with zero as a number where words stand for it,
 * else every other one from zero, or every fourth.
 */
function apart({ domain: [low, high], ticks }: Scale, width: number): Mark[] {
	const at = ({ value }: Mark) => (width * (value - low)) / (high - low);
	const fits = (some: readonly Mark[]) =>
		some.every((tick, i) => {
			const next = some[i + 1];
			return !next || at(next) - at(tick) >= (widthOf(tick.text) + widthOf(next.text)) / 2 + 6;
		});
	const numbers = ticks.map((tick) =>
		tick.value === 0 && !/\d/.test(tick.text) ? { ...tick, text: '0' } : tick
	);
	const zero = Math.max(
		0,
		ticks.findIndex(({ value }) => value === 0)
	);
	const choices = [ticks, ...[1, 2, 4].map((step) => numbers.filter((_, i) => (i - zero) % step === 0))];
	return choices.find(fits) ?? choices.at(-1)!;
}
