import type { ChartRow } from './chart.ts';
import { text, type Markish } from '@observablehq/plot';

/** The positions of the parts of a row, in pixels from the top of the drawing. */
export interface Place {
	row: ChartRow;
	/** Middle of the label. */
	labelY: number;
	/** Middle of the figure in words, where it is above the mark. */
	textY: number;
	/** Middle of the mark. */
	markY: number;
}

export interface Layout {
	places: Place[];
	height: number;
	marginLeft: number;
	/** Whether labels are above their marks instead of to the left. */
	stacked: boolean;
}

/** Approximate width of a letter of Inter at 13 px, with a small margin. */
const letter = 7.2;

/** Labels to the left of their marks have this room at most; longer ones take two lines. */
const widest = 240;

/** A label in two lines where its room asks for it, broken at the space that is nearest to its middle. */
function inLines(label: string): string {
	if (widthOf(label) <= widest) return label;
	const middle = label.length / 2;
	const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
	if (spaces.length === 0) return label;
	const at = spaces.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
	return `${label.slice(0, at)}\n${label.slice(at + 1)}`;
}

/** A width that is enough for a text, in pixels. */
export const widthOf = (text: string): number => Math.ceil(text.length * letter);

/**
 * Lays rows out for a width: on a phone the texts are above the mark, which then has the whole width; elsewhere the
 * label is to the left, also on a phone when no label is wider than `beside`. Labels have at least the room `least`. The row of
 * the total is separated from its parts.
 */
export function layout(
	rows: ChartRow[],
	width: number,
	{ top, beside = 0, least = 0 }: { top: number; beside?: number; least?: number }
): Layout {
	const longest = Math.max(least, ...rows.map((row) => widthOf(row.label)));
	const stacked = width < 560 && longest > beside;
	// A name and a figure share a line if they fit; characters are 6.6 px wide on average.
	const meet = stacked && rows.some((row) => (row.label.length + row.text.length) * 6.6 > width - 28);
	const lead = meet ? 17 : 0;
	const pitch = stacked ? 46 + lead : width < 560 ? 28 : 34;
	const apart = 10;
	let y = top;
	const places = rows.map((row, i) => {
		if (row.whole && i > 0) y += apart;
		const middle = y + pitch / 2;
		const place = stacked
			? { row, labelY: y + 11, textY: y + 11 + lead, markY: y + 32 + lead }
			: { row, labelY: middle, textY: middle, markY: middle };
		y += pitch;
		return place;
	});
	return { places, height: y, marginLeft: stacked ? 2 : Math.min(longest, widest) + 12, stacked };
}

/** The labels of the rows, to the left of their marks or above them; that of the total is bold. */
export function rowLabels({ places, marginLeft, stacked }: Layout): Markish[] {
	const named = (whole: boolean) =>
		text(
			places.filter(({ row }) => (row.whole ?? false) === whole),
			{
				frameAnchor: 'left',
				dx: stacked ? 0 : -marginLeft,
				y: stacked ? 'labelY' : 'markY',
				text: ({ row }: Place) => (stacked ? row.label : inLines(row.label)),
				fontWeight: whole ? 650 : 400
			}
		);
	return [named(false), named(true)];
}
