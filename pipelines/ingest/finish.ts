import { join } from 'node:path';
import type { Database } from './database.ts';
import { quote } from './quote.ts';

/** Share of empty blocks above which a file is written anew: a browser must load every block. */
const tolerated = 0.02;

/** Closes the records file and returns its path. Where rows were taken out it is copied, so that no hole stays behind. */
export async function finish(database: Database, folder: string, holes: boolean): Promise<string> {
	await database.run('CHECKPOINT records');
	const [size] = await database.rows<{ free: number; total: number }>(
		`SELECT free_blocks AS free, total_blocks AS total FROM pragma_database_size() WHERE database_name = 'records'`
	);
	const compact = holes || size!.free > tolerated * size!.total;
	const copy = join(folder, 'compact.duckdb');
	if (compact) {
		await database.run(`ATTACH ${quote(copy)} AS compact (STORAGE_VERSION 'v1.0.0')`);
		await database.run('COPY FROM DATABASE records TO compact');
		await database.run('USE memory');
		await database.run('DETACH compact');
	}
	await database.run('USE memory');
	await database.run('DETACH records');
	return compact ? copy : join(folder, 'records.duckdb');
}
