import type { Programme } from '#schemas/programme.ts';
import { writeSample } from './write.ts';

/** A row as it stands in the file, and the area whose contribution it is in. */
export type Text = Record<string, string>;

/** The tables of a sample, drawn into memory for the tests: the rows of a table over all areas. */
export function drawn(programme: Programme, seed: number, participants: number): (table: string) => Text[] {
	const files = new Map<string, string>();
	writeSample(programme, { seed, participants }, (area, table, text) => {
		const name = `${area}/${table}`;
		files.set(name, (files.get(name) ?? '') + text);
	});
	return (table) =>
		[...files].filter(([name]) => name.endsWith(`/${table}`)).flatMap(([name, text]) => rowsOf(name, text));
}

function rowsOf(name: string, text: string): Text[] {
	const area = name.split('/')[0]!;
	const [header, ...lines] = text.trimEnd().split('\n');
	const columns = header!.split(',');
	return lines.map((line) => {
		const row: Text = { area };
		line.split(',').forEach((cell, i) => (row[columns[i]!] = cell));
		return row;
	});
}

/** Rows by the value of one column. */
export const indexed = (rows: Text[], name: string) => new Map(rows.map((row) => [row[name]!, row]));
