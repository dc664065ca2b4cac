import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { FileRowCounts } from './row-counts.ts';
import type { Database } from './open-records-database.ts';
import { quote } from '#engine/sql-literal.ts';

/**
 * Writes the description of the records file into it: the programme, its definitions, and the files it was read from. A file
 * whose rows could not be counted is omitted: it is not known to have delivered no rows.
 */
export async function writeDocuments(
	database: Database,
	programme: Programme,
	catalogue: readonly Definition[],
	files: readonly FileRowCounts[]
): Promise<void> {
	await database.run(`INSERT INTO document VALUES ('programme', ${quote(JSON.stringify(programme))}),
		('catalogue', ${quote(JSON.stringify(catalogue))})`);
	const batches = files.flatMap(({ name, table, sha256, read, accepted, rejected, blank, blocked }) =>
		table === null || sha256 === null || (blocked !== null && read === 0)
			? []
			: [`(${quote(name)}, ${quote(table)}, ${quote(sha256)}, ${read}, ${accepted}, ${rejected}, ${blank})`]
	);
	if (batches.length > 0) await database.run(`INSERT INTO import_batch VALUES ${batches.join(', ')}`);
}
