import type { PlotOptions } from '@observablehq/plot';
import type { Cell } from '#schemas/cell.ts';

/** A chart with everything a reader needs beside the drawing; all texts are finished sentences in the page's language. */
export interface Chart {
	/** Unique on its page: the address of the chart, and what its drawing is described by. */
	id: string;
	/** What the chart shows, as a sentence made from its cells. */
	title: string;
	/** Measure, unit, period and n. */
	measure: string;
	/** What someone who cannot see the drawing needs to know. */
	summary: string;
	/** How to read the marks; absent where nothing needs saying. */
	key?: string;
	/** The sentence that stands in place of a drawing when no group has a figure. */
	absent?: string;
	/** The drawing for a width in CSS pixels. */
	plot: (width: number) => PlotOptions;
	table: { columns: string[]; rows: string[][] };
}

/** One figure to draw: its cell, and the words and colour that belong to it. */
export interface ChartRow {
	cell: Cell;
	/** The group, e.g. a country's name. */
	label: string;
	/** The figure as written for people, or the sentence that stands in its place. */
	text: string;
	/** A CSS colour. */
	colour: string;
	/** Stated target on the cell's own scale. */
	target?: { value: number; text: string };
	/** The row of everybody, set apart from the groups. */
	whole?: boolean;
}

/** The widths a chart is drawn in: a phone's column, and everything above. */
export const narrow = 344;
export const wide = 720;
