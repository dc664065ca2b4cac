import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { columnsOf, lineOf, type SampleRow, type Sink } from './csv.ts';

/** Writes rows of one table for one area, named by its code. */
export type Put = (area: string, table: string, rows: Iterable<SampleRow>) => void;

/** Rows go on in texts of about this many characters, so that a long table is never held as a whole. */
const textLength = 1 << 16;

/** Opens every table of every area with its header, and counts the rows that follow. */
export function putting(programme: Programme, sink: Sink): { put: Put; rows: () => number } {
	const columns = new Map(contributedTables(programme).map((table) => [table.name, columnsOf(table)]));
	for (const { code } of programme.countries)
		for (const [table, names] of columns) sink(folderOf(code), table, `${names.join(',')}\n`);
	let rows = 0;
	return {
		put(area, table, all) {
			const names = columns.get(table)!;
			let text = '';
			for (const row of all) {
				text += lineOf(names, row);
				rows++;
				if (text.length >= textLength) {
					sink(folderOf(area), table, text);
					text = '';
				}
			}
			if (text !== '') sink(folderOf(area), table, text);
		},
		rows: () => rows
	};
}

/** The name of an area's contribution. */
const folderOf = (area: string): string => area.toLowerCase();
