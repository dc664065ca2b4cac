import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTables, fillDefinitions } from '#engine/create-tables.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { checkAccount, total, type Account, type FileAccount } from './account.ts';
import { openDatabase, type Database } from './database.ts';
import { deliveries } from './deliveries.ts';
import { describe } from './describe.ts';
import { faultTables } from './faults.ts';
import { finish } from './finish.ts';
import type { Progress } from './progress.ts';
import { writeRejected } from './rejected.ts';
import { attaching, blockSize } from './storage.ts';
import { takeTables, type Work } from './take.ts';
import { writeWarnings } from './warnings.ts';

export interface IngestOptions {
	programme: Programme;
	/** The definitions that travel with the records, so that the file explains itself. */
	catalogue: readonly Definition[];
	/** Folder with one sub-folder or one sealed zip for each contribution; or one zip. */
	contributionsDir: string;
	/** The records file to write; an older one is replaced. */
	out: string;
	/** Where to write what was rejected; null writes nothing. */
	rejected?: string | null;
	/** What DuckDB may use before it spills to disk. */
	memory?: string;
	progress?: Progress;
	signal?: AbortSignal;
}

/** What was read, row by row and fault by fault. */
export interface Ingested extends Account {
	files: FileAccount[];
	/** Faults by code: what keeps rows or files out. */
	faults: Record<string, number>;
	/** Open quality issues by rule: what was accepted and is odd. */
	warnings: Record<string, number>;
}

/**
 * Contributions -> one records file. Every row is judged; what is right is kept as it stands, the rest is put aside with
 * its reason. Both files appear complete or not at all. Throws when there is nothing to read or the disk fails.
 */
export async function ingest(options: IngestOptions): Promise<Ingested> {
	const { programme, contributionsDir, out, rejected = null, memory = '2GB', signal } = options;
	const tables = contributedTables(programme);
	mkdirSync(dirname(out), { recursive: true });
	const folder = mkdtempSync(join(dirname(out), '.ingest-'));
	const [whole, copy, aside] = ['records.duckdb', 'copy.duckdb', 'rejected.csv'].map((name) =>
		join(folder, name)
	);
	try {
		const delivered = await deliveries(contributionsDir, tables, join(folder, 'unpacked'));
		const size = blockSize(delivered.reduce((sum, { bytes }) => sum + bytes, 0));
		const database = await openDatabase(folder, memory, signal);
		try {
			await database.run(attaching(whole!, 'records', size));
			await database.run('USE records');
			const ingested = await fill({ database, tables, folder, delivered }, options);
			if (rejected !== null) await writeRejected(database, aside!);
			const anew = await finish(database, copy!, size, ingested.rejected > 0);
			signal?.throwIfAborted();
			if (rejected !== null) renameSync(aside!, rejected);
			renameSync(anew ? copy! : whole!, out);
			return ingested;
		} finally {
			database.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function fill(
	work: Pick<Work, 'database' | 'tables' | 'folder' | 'delivered'>,
	{ programme, catalogue, signal, progress = () => undefined }: IngestOptions
): Promise<Ingested> {
	const { database, tables } = work;
	await database.together([...createTables(programme), ...fillDefinitions(programme)]);
	await database.together(faultTables);
	const files = await takeTables({ ...work, programme, signal, progress });
	const sum = total(files);
	for (const account of files) checkAccount(account, account.name);
	await checkTables(database, files);
	await writeWarnings(database, tables, programme);
	await describe(database, programme, catalogue, files);
	const faults = await counts(
		database,
		'SELECT code AS id, count(*) AS n FROM memory.fault GROUP BY code ORDER BY code'
	);
	const warnings = await counts(
		database,
		'SELECT rule_id AS id, count(*) AS n FROM quality_issue GROUP BY rule_id ORDER BY rule_id'
	);
	return { ...sum, files, faults, warnings };
}

/** What was accepted must be what the tables hold. */
async function checkTables(database: Database, files: readonly FileAccount[]): Promise<void> {
	for (const table of new Set(files.flatMap(({ table }) => table ?? []))) {
		const accepted = total(files.filter((file) => file.table === table)).accepted;
		const [held] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
		if (held!.n !== accepted)
			throw new Error(
				`invalid account of ${table}: accepted ${accepted}, but it holds ${held!.n}; nothing was written`
			);
	}
}

async function counts(database: Database, sql: string): Promise<Record<string, number>> {
	const rows = await database.rows<{ id: string; n: number }>(sql);
	return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
}
