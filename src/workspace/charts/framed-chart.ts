import type { Chart } from '#charts/chart.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { CsvValue } from '#tables/csv-writer.ts';

/** A chart as its actions know it. */
export interface FramedChart {
	title: string;
	measure?: string | undefined;
	key?: string | undefined;
	/** Who publishes what is drawn; absent where it is the programme. */
	source?: string | undefined;
	/** The drawing for a width, or several that stand together; absent where only the table can be saved. */
	plot?: Chart['plot'] | readonly { title: string | null; plot: Chart['plot'] }[] | undefined;
	table: Chart['table'];
	/** The same for the CSV with plain numbers and days, where the words of the table would not do to go on with. */
	file?: { columns: readonly string[]; rows: readonly (readonly CsvValue[])[] } | undefined;
	/** The cells of the chart, where the CSV should have them instead of the table's words. */
	cells?: { cells: readonly Cell[]; where: Filters } | undefined;
	/** Ids of the elements that say in words what the drawing shows, as in `aria-describedby`. */
	describedBy?: string | undefined;
}

/** The name of a file for a chart: its title, as far as it fits, in letters that every disk takes. */
export function fileName(programme: string, title: string): string {
	const words = title
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	const fitting: string[] = [];
	for (const word of words) {
		if ([...fitting, word].join('-').length > 60) break;
		fitting.push(word);
	}
	return [programme, ...fitting].join('-');
}
