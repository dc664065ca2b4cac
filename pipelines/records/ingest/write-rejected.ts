import { closeSync, openSync, writeSync } from 'node:fs';
import { maskedSql } from '#rules/identifiers.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheetLines, spreadsheetStart } from '#tables/spreadsheet.ts';
import type { CsvValue } from '#tables/csv-writer.ts';
import type { Database } from './open-records-database.ts';

const longestValue = 200;
/** Lines that are in memory at a time: there may be millions. */
const pieceLines = 20_000;

const columns = ['file', 'line', 'column', 'code', 'value', 'message', 'fix'] as const;

/** Its messages are in English, and so are its marks. */
const form = spreadsheetForm('en');

/** The first line of every `rejected.csv`. */
export const rejectedHeader = spreadsheetLines([columns], form);

/**
 * Writes `rejected.csv`: every fault with its file, line and column, in that order. A row with several faults has several
 * lines. Direct identifiers are masked, and long values are truncated. It is for a person's spreadsheet.
 */
export async function writeRejected(database: Database, to: string): Promise<void> {
	await database.run(`CREATE OR REPLACE TEMP TABLE told AS
		SELECT row_number() OVER (ORDER BY f.file, f.line NULLS FIRST, f.place, f.code, f."column") AS place,
			d.name AS file, f.line, ${maskedSql('f."column"')} AS "column", f.code,
			left(${maskedSql('f.value')}, ${longestValue}) AS value, ${maskedSql('f.message')} AS message, f.fix
		FROM memory.fault f JOIN memory.delivered d ON d.file = f.file`);
	const out = openSync(to, 'w', 0o600);
	try {
		write(out, spreadsheetStart + rejectedHeader);
		for (let from = 0; ; from += pieceLines) {
			const rows = await database.rows<Record<string, CsvValue>>(
				`SELECT * FROM temp.told WHERE place > ${from} AND place <= ${from + pieceLines} ORDER BY place`
			);
			if (rows.length === 0) return;
			write(
				out,
				spreadsheetLines(
					rows.map((row) => columns.map((name) => row[name] ?? null)),
					form
				)
			);
		}
	} finally {
		closeSync(out);
	}
}

function write(file: number, text: string): void {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
