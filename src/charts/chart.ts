import type { PlotOptions } from '@observablehq/plot';
import type { Cell, CellUnit } from '#schemas/cell.ts';

/** A chart with everything shown around the drawing; all texts are complete sentences in the page's language. */
export interface Chart {
	/** Unique on its page: used in links to the chart and in the ids of the elements that describe its drawing. */
	id: string;
	/** What the chart shows, as a sentence made from its cells. */
	title: string;
	/** Measure, unit, period and n. */
	measure: string;
	/** The content of the drawing in words, for readers who cannot see it. */
	summary: string;
	/** How to read the marks; absent where nothing needs saying. */
	key?: string;
	/** Who publishes what is drawn, where it is not the programme. */
	source?: string;
	/** The file of an edition that has what is drawn, where that is no table of figures. */
	file?: 'events.json';
	/** The sentence shown instead of a drawing when no group has a figure. */
	absent?: string;
	/** The drawing for a width in CSS pixels. */
	plot: (width: number, shared?: Reach) => PlotOptions;
	/** What its lengths need, where other charts of the page may have the same unit; see `onOneScale`. */
	reach?: Reach;
	table: ChartTable;
}

/** The figures of a chart in rows. */
export interface ChartTable {
	columns: string[];
	rows: string[][];
	/** How many of the first columns name the row; 1 unless said. */
	heads?: number;
	/** How many of the last columns contain words and not figures; none unless said. */
	words?: number;
}

/** The room that lengths of a unit need: the ends of the scale, and the texts at both ends of a line, in pixels. */
export interface Reach {
	unit: CellUnit;
	low: number;
	high: number;
	labels: number;
	figures: number;
}

/** One figure to draw: its cell, with its texts and colour. */
export interface ChartRow {
	cell: Cell;
	/** The group, e.g. a country's name; short, as it stands in the drawing. */
	label: string;
	/** The group in full, for the table and the summary, where it is not the label. */
	name?: string;
	/** The figure in words, or the reason why there is none. */
	text: string;
	/** A CSS colour. */
	colour: string;
	/** The target, on the cell's own scale. */
	target?: { value: number; text: string };
	/** Whether this is the total, which is separated from the groups. */
	whole?: boolean;
}

/** The widths a chart is drawn in: a phone's column, and everything above. */
export const narrow = 344;
export const wide = 720;
