import { contributedTables } from '#schemas/tables/all.ts';
import { writeCsv, type CsvValue } from '#tables/csv-writer.ts';
import type { SampleRow, Sink } from './csv.ts';
import { ownCharacteristics } from './own-characteristics.ts';
import type { Setting } from './setting.ts';

/** Writes rows of one table for one area, named by its code. */
export type PutRows = (area: string, table: string, rows: Iterable<SampleRow>) => void;

/** Rows are passed on this many at a time, so that a long table is never in memory as a whole. */
const atOnce = 1000;
const canonical = { formulas: 'verbatim', lineEnd: '\n' } as const;

/** Opens every collected table of every area with its header, and counts the rows that follow; rows of other tables are dropped. */
export function tableWriter(
	setting: Setting,
	collected: (table: string) => boolean,
	sink: Sink
): { put: PutRows; rows: () => number } {
	const columns = new Map(
		contributedTables(setting.programme)
			.filter(({ name }) => collected(name))
			.map((table) => [table.name, Object.keys(table.columns)])
	);
	for (const { code } of setting.programme.countries)
		for (const [table, names] of columns) sink(folderOf(code), table, writeCsv([names], canonical));
	const withOwn = ownCharacteristics(setting);
	let rows = 0;
	return {
		put(area, table, all) {
			const names = columns.get(table);
			if (!names) return;
			let waiting: CsvValue[][] = [];
			for (const bare of all) {
				const row = withOwn(table, bare);
				waiting.push(names.map((name) => row[name] ?? null));
				rows++;
				if (waiting.length < atOnce) continue;
				sink(folderOf(area), table, writeCsv(waiting, canonical));
				waiting = [];
			}
			if (waiting.length > 0) sink(folderOf(area), table, writeCsv(waiting, canonical));
		},
		rows: () => rows
	};
}

/** The name of an area's contribution. */
const folderOf = (area: string): string => area.toLowerCase();
