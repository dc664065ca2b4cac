import { rect, ruleX, text, type PlotOptions } from '@observablehq/plot';
import { absentMarks, carriedForward, hasValue } from './absent-value.ts';
import type { ChartRow, Reach } from './chart.ts';
import { rowLabels, layout, widthOf, type Place } from './row-layout.ts';

const thickness = 18;

/** The value of a bar; 0 in rows without a value. */
const value = ({ row }: Place) => row.cell.value ?? 0;

/**
 * Bars from zero, one per row, each with its figure at the end. A target is a thin tick across its bar; its number
 * is written above the first bar, or above every bar where targets differ. The scale has at least the room of the `Reach`, so that
 * a length means the same in several drawings.
 */
export function bars(
	rows: ChartRow[],
	width: number,
	{ high = 1, labels = 0, figures = 0 }: Partial<Reach> = {}
): PlotOptions {
	const targets = rows.flatMap((row) => row.target ?? []);
	const same = new Set(targets.map((target) => target.value)).size <= 1;
	const placed = layout(rows, width, { top: targets.length ? 22 : 4, beside: 110, least: labels });
	const { places, height, marginLeft } = placed;
	const drawn = places.filter(hasValue);
	const withTarget = places.filter(({ row }) => row.target !== undefined);
	const max = Math.max(
		high,
		...rows.map((row) => row.cell.value ?? 0),
		...targets.map((target) => target.value)
	);
	const room = Math.max(24, figures, ...drawn.map(({ row }) => widthOf(row.text)));
	return {
		width,
		height: height + 4,
		marginLeft,
		marginRight: room + 10,
		marginTop: 0,
		marginBottom: 0,
		x: { domain: [0, max], axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			...[drawn.filter((place) => !carriedForward(place)), drawn.filter(carriedForward)].map((some, hollow) =>
				rect(some, {
					x1: 0,
					x2: value,
					y1: ({ markY }: Place) => markY - thickness / 2,
					y2: ({ markY }: Place) => markY + thickness / 2,
					...(hollow
						? { fill: 'none', stroke: ({ row }: Place) => row.colour, strokeWidth: 2, inset: 1 }
						: { fill: ({ row }: Place) => row.colour })
				})
			),
			placed.stacked
				? null
				: ruleX([0], {
						y1: (places[0]?.markY ?? 0) - thickness,
						y2: (places.at(-1)?.markY ?? 0) + thickness,
						stroke: 'var(--ink)'
					}),
			...absentMarks(places, thickness),
			...rowLabels(placed),
			// A rim of paper keeps the tick visible across a dark bar.
			withTarget.flatMap(({ row, markY }) =>
				(['var(--paper)', 'var(--ink)'] as const).map((stroke, i) =>
					ruleX([row.target!.value], {
						y1: markY - thickness / 2 - 5,
						y2: markY + thickness / 2 + 5,
						stroke,
						strokeWidth: i ? 2 : 5
					})
				)
			),
			text(same ? withTarget.slice(0, 1) : withTarget, {
				x: ({ row }: Place) => row.target!.value,
				y: ({ markY }: Place) => markY - thickness / 2 - 12,
				text: ({ row }: Place) => row.target!.text,
				fill: 'var(--ink-soft)'
			}),
			text(drawn, {
				x: (place: Place) => Math.max(value(place), overlaps(place) ? place.row.target!.value : 0),
				y: 'markY',
				dx: 8,
				text: ({ row }: Place) => row.text,
				textAnchor: 'start',
				fontWeight: 600
			})
		]
	};

	/** Whether the figure, written after its bar, would run into the target's tick. */
	function overlaps(place: Place): boolean {
		const target = place.row.target?.value;
		if (target === undefined || target < value(place)) return false;
		const scale = (width - marginLeft - room - 10) / max;
		return (target - value(place)) * scale < widthOf(place.row.text) + 12;
	}
}
