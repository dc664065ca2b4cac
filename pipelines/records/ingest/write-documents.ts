import { saidOf } from '#contributions/said-of.ts';
import { declarationSql } from '#engine/load-tables.ts';
import type { Contribution } from '#schemas/contribution.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { FileRowCounts } from './row-counts.ts';
import type { Database } from './open-records-database.ts';
import { quote } from '#engine/sql-literal.ts';

/**
 * Writes the description of the records file into it: the programme, its definitions, the files it was read from, and what
 * partners said of them. A file
 * whose rows could not be counted is omitted: it is not known to have delivered no rows.
 */
export async function writeDocuments(
	database: Database,
	programme: Programme,
	catalogue: readonly Definition[],
	files: readonly FileRowCounts[],
	manifests: readonly Contribution[]
): Promise<void> {
	await database.run(`INSERT INTO document VALUES ('programme', ${quote(JSON.stringify(programme))}),
		('catalogue', ${quote(JSON.stringify(catalogue))})`);
	const batches = files.flatMap(
		({ name, table, sha256, read, accepted, rejected, blank, blocked, country }) =>
			table === null || sha256 === null || (blocked !== null && read === 0)
				? []
				: [
						`(${quote(name)}, ${quote(table)}, ${quote(sha256)}, ${read}, ${accepted}, ${rejected}, ${blank}, ${country === null ? 'NULL' : quote(country)})`
					]
	);
	if (batches.length > 0) await database.run(`INSERT INTO import_batch VALUES ${batches.join(', ')}`);
	for (const manifest of manifests) {
		const sql =
			manifest.country === null
				? ''
				: declarationSql(
						manifest.country,
						saidOf({ ...manifest, tables: manifest.files.map(({ table }) => table) }, programme)
					);
		if (sql !== '') await database.run(sql);
	}
}
