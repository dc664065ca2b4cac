import type { Engine } from '#engine/engine.ts';
import { bytesOf } from './canonical.ts';

/** Tables about the making of a records file, which are not records. */
const own = ['import_batch', 'declared_delivery', 'quality_issue', 'document'];

/**
 * A digest of the rows of all records, for the inputs of an edition: one line per table with the SHA-256 of
 * its rows as sorted texts. The same rows give the same digest, however the file was written.
 */
export async function digestOfRecords(engine: Engine): Promise<Uint8Array> {
	const found = await engine.query(
		`SELECT CAST(table_name AS VARCHAR) AS t, CAST(column_name AS VARCHAR) AS c FROM information_schema.columns
		WHERE table_catalog = current_database() ORDER BY table_name, column_name`
	);
	const tables = new Map<string, string[]>();
	for (const { t, c } of found) tables.set(String(t), [...(tables.get(String(t)) ?? []), String(c)]);
	const lines: string[] = [];
	for (const [table, columns] of tables) {
		if (own.includes(table)) continue;
		const row = columns.map((column) => `coalesce(CAST(${column} AS VARCHAR), chr(30))`).join(', ');
		const [digest] = await engine.query(
			`SELECT sha256(coalesce(string_agg(line, chr(10) ORDER BY line), '')) AS digest
			FROM (SELECT concat_ws(chr(31), ${row}) AS line FROM ${table}) AS lines`
		);
		lines.push(`${table} ${String(digest!['digest'])}`);
	}
	return bytesOf(lines.join('\n'));
}
