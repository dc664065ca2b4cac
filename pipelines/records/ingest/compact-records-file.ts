import { attachStatement, type Database } from './open-records-database.ts';

/** Share of free blocks above which the file is rewritten: a browser has to load every block. */
const toleratedFreeShare = 0.02;

/**
 * Detaches the records file, and rewrites it to `copy` if rows were removed from it or too many blocks are free. Returns
 * whether it did.
 */
export async function compactRecordsFile(
	database: Database,
	copy: string,
	size: number,
	rowsRemoved: boolean
): Promise<boolean> {
	await database.run('CHECKPOINT records');
	const [blocks] = await database.rows<{ free: number; total: number }>(
		`SELECT free_blocks AS free, total_blocks AS total FROM pragma_database_size() WHERE database_name = 'records'`
	);
	const rewrite = rowsRemoved || blocks!.free > toleratedFreeShare * blocks!.total;
	await database.run('USE memory');
	if (rewrite) {
		await database.run(attachStatement(copy, 'compact', size));
		await database.run('COPY FROM DATABASE records TO compact');
		await database.run('DETACH compact');
	}
	await database.run('DETACH records');
	return rewrite;
}
