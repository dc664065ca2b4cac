import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { FileAccount } from './account.ts';
import type { Database } from './database.ts';
import { quote } from '#engine/sql-literal.ts';

/**
 * Writes what the records file knows about itself: the programme, its definitions, and the files it was read from. A file
 * in which no row could be told apart is none of them: nobody can say that it delivered no rows.
 */
export async function describe(
	database: Database,
	programme: Programme,
	catalogue: readonly Definition[],
	files: readonly FileAccount[]
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
