import type { FillableEngine } from '#engine/engine.ts';
import { fillFiles, fillTable, type Batch } from '#engine/fill.ts';
import { lock } from '#engine/opening.ts';
import { quote } from '#engine/quote.ts';
import { fallenKeys, rawColumn } from '#rules/staged.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { MergedTable } from './changes.ts';
import { textOf, type Row } from './rows.ts';

/** A key that was rejected, and the line of the file on which it stood. */
export interface FallenKey {
	table: string;
	key: string;
	line: number;
}

/** What the records say of where they came from: each table that is here was delivered. */
export const filesOf = (rowsByTable: readonly [table: string, rows: number][]): Batch[] =>
	rowsByTable.map(([table, rows]) => ({
		file: `${table}.csv`,
		table,
		sha256: '',
		read: rows,
		accepted: rows,
		rejected: 0,
		blank: 0
	}));

/** The rows of a table as the rules see them: what comes twice in the file is there twice, at the end. */
export const stagedRows = ({ rows, repeated }: MergedTable): Row[] => [...rows, ...repeated];

/** Gives the tables of an engine what the rules need beside them. */
export async function openStage(engine: FillableEngine, tables: readonly Table[]): Promise<void> {
	for (const { name } of tables) await engine.run(`ALTER TABLE ${name} ADD COLUMN ${rawColumn}`);
	await engine.run(fallenKeys);
	await engine.run(lock);
}

/** Fills the stage with the rows of a merge, in place of what stood there; `held` remembers what that was. */
export async function stage(
	engine: FillableEngine,
	tables: readonly Table[],
	merged: readonly MergedTable[],
	fallen: readonly FallenKey[],
	held: Map<string, string>
): Promise<void> {
	for (const table of tables) {
		const found = merged.find((one) => one.table.name === table.name);
		const text = found ? textOf(table, stagedRows(found)) : '';
		if (held.get(table.name) === text) continue;
		held.set(table.name, text);
		// Made anew, because row ids go on counting after rows were deleted.
		await engine.run(`CREATE OR REPLACE TABLE ${table.name} AS SELECT * FROM ${table.name} LIMIT 0`);
		if (found) await fillTable(engine, table, new TextEncoder().encode(text));
	}
	await engine.run('DELETE FROM memory.fallen_key');
	if (fallen.length > 0)
		await engine.run(
			`INSERT INTO memory.fallen_key VALUES ${fallen
				.map(({ table, key, line }) => `(${quote(table)}, ${quote(key)}, '${line}')`)
				.join(', ')}`
		);
	await fillFiles(engine, filesOf(merged.map(({ table, rows }) => [table.name, rows.length])));
}
