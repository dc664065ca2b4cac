import type { Database } from './database.ts';
import { attaching } from './storage.ts';

/** Share of empty blocks above which a file is written anew: a browser must load every block. */
const tolerated = 0.02;

/** Closes the records file; where rows were taken out of it, it is written anew to `copy`. True when it was. */
export async function finish(
	database: Database,
	copy: string,
	size: number,
	holes: boolean
): Promise<boolean> {
	await database.run('CHECKPOINT records');
	const [blocks] = await database.rows<{ free: number; total: number }>(
		`SELECT free_blocks AS free, total_blocks AS total FROM pragma_database_size() WHERE database_name = 'records'`
	);
	const anew = holes || blocks!.free > tolerated * blocks!.total;
	await database.run('USE memory');
	if (anew) {
		await database.run(attaching(copy, 'compact', size));
		await database.run('COPY FROM DATABASE records TO compact');
		await database.run('DETACH compact');
	}
	await database.run('DETACH records');
	return anew;
}
