import type { ChartRow } from './chart.ts';

/** Where the parts of a row lie, in pixels from the top of the drawing. */
export interface Place {
	row: ChartRow;
	/** Middle of the label. */
	labelY: number;
	/** Middle of the figure in words, where it stands above the mark. */
	textY: number;
	/** Middle of the mark. */
	markY: number;
}

export interface Layout {
	places: Place[];
	height: number;
	marginLeft: number;
	/** Whether labels stand above their marks instead of beside them. */
	stacked: boolean;
}

/** Inter at 13 px is about this wide a letter; labels are given a little more than they need. */
const letter = 7.2;

/** The room a text surely has enough of, in pixels. */
export const widthOf = (text: string): number => Math.ceil(text.length * letter);

/**
 * Lays rows out for a width: on a phone the words stand above the mark, which then has the whole width; elsewhere the
 * label stands to the left, as it does on a phone when no label is wider than `beside`. The row of everybody keeps a
 * distance from its parts.
 */
export function layout(rows: ChartRow[], width: number, top: number, beside = 0): Layout {
	const longest = Math.max(0, ...rows.map((row) => widthOf(row.label)));
	const stacked = width < 560 && longest > beside;
	// A name and a figure share a line as long as they fit; letters and figures are this wide on average.
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
	return { places, height: y, marginLeft: stacked ? 2 : Math.min(longest, 240) + 12, stacked };
}
