import { areaY, dot, lineY, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { widthOf } from '#charts/row-layout.ts';
import { roundValues } from '#views/scale-of.ts';
import type { MeasureLine } from './measure-lines.ts';

const height = 150;
const [top, bottom] = [12, 24];

/** Round values from 0, or from below it, up to the largest; whole ones where a count is drawn. */
function ticksOf({ form, values, bands }: Pick<MeasureLine, 'form' | 'values' | 'bands'>): number[] {
	const known = [...values, ...bands.flatMap((band) => (band ? [band.low, band.high] : []))].filter(
		(value) => value !== null
	);
	const ticks = roundValues(Math.min(0, ...known), Math.max(0, ...known));
	return form.digits > 0 || form.share ? ticks : ticks.filter(Number.isInteger);
}

/** A measure over the months, with the band that chance gives; the last figure stands in words at the end of its line. */
export function measurePlot(line: MeasureLine, months: readonly string[], width: number): PlotOptions {
	const { values, bands, write } = line;
	const ticks = ticksOf(line);
	const [low, high] = [ticks[0]!, ticks.at(-1)! > ticks[0]! ? ticks.at(-1)! : ticks[0]! + 1];
	const points = values.flatMap((value, i) => (value === null ? [] : [{ i, value }]));
	const ends = points.slice(-1);
	const labels = ticks.map((value) => ({ value, text: write(value) }));
	const left = 8 + Math.max(...labels.map((label) => widthOf(label.text)));
	const right = 20 + Math.max(12, ...ends.map(({ value }) => widthOf(write(value))));
	const last = Math.max(1, values.length - 1);
	return {
		width,
		height,
		marginLeft: left,
		marginRight: right,
		marginTop: top,
		marginBottom: bottom,
		x: { domain: [0, last], axis: null },
		y: { domain: [low, high], axis: null },
		marks: [
			areaY(
				bands.map((band, i) => ({ i, low: band?.low ?? NaN, high: band?.high ?? NaN })),
				{ x: 'i', y1: 'low', y2: 'high', fill: 'var(--context)', className: 'band' }
			),
			ruleY(ticks, { stroke: 'var(--rule)' }),
			ruleY([0], { stroke: 'var(--ink)' }),
			text(labels, {
				y: 'value',
				frameAnchor: 'left',
				dx: -left,
				text: 'text',
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			}),
			text(months.slice(0, 1), {
				x: [0],
				frameAnchor: 'bottom',
				dy: 16,
				text: (month: string) => month,
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			}),
			text(months.slice(1).slice(-1), {
				x: [last],
				frameAnchor: 'bottom',
				dy: 16,
				text: (month: string) => month,
				textAnchor: 'end',
				fill: 'var(--ink-soft)'
			}),
			lineY(
				values.map((value, i) => ({ i, value: value ?? NaN })),
				{ x: 'i', y: 'value', stroke: 'var(--mark)', strokeWidth: 2 }
			),
			dot(ends, { x: 'i', y: 'value', r: 3.5, fill: 'var(--mark)' }),
			text(ends, {
				x: 'i',
				y: 'value',
				dx: 8,
				text: ({ value }: { value: number }) => write(value),
				textAnchor: 'start',
				fontWeight: 600
			})
		]
	};
}
