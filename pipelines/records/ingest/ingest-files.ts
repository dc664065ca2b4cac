import { chmodSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createTables, fillDefinitions } from '#engine/create-tables.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { checkRowCounts, totalCounts, type RowCounts, type FileRowCounts } from './row-counts.ts';
import { attachStatement, blockSize, openRecordsDatabase, type Database } from './open-records-database.ts';
import { findDeliveredFiles } from './delivered-files.ts';
import { writeDocuments } from './write-documents.ts';
import { faultTables } from './faults.ts';
import { compactRecordsFile } from './compact-records-file.ts';
import type { Progress } from './progress.ts';
import { withFolderLock } from '../../tooling/files/folder-lock.ts';
import { publish } from '../../tooling/files/publish.ts';
import { noUnlocking, type Unlocking } from './open-packed.ts';
import { openStaging } from '../../tooling/files/staging.ts';
import { requireOwnOutputs } from './own-outputs.ts';
import { writeRejected } from './write-rejected.ts';
import { ingestTables, type IngestContext } from './ingest-tables.ts';
import { writeWarnings } from './write-warnings.ts';

export interface IngestOptions {
	programme: Programme;
	/** Indicator definitions, stored in the records file to document it. */
	catalogue: readonly Definition[];
	/** Folder with one sub-folder or one exported zip for each contribution; or one zip. */
	contributionsDir: string;
	/** The records file to write; an older one is replaced, and nothing else is. */
	out: string;
	/** Where to write `rejected.csv`, in the same folder; null writes none. */
	rejected?: string | null;
	/** How sealed contributions are opened; without it none is. */
	unlocking?: Unlocking;
	/** Memory limit above which DuckDB spills to disk. */
	memory?: string;
	progress?: Progress;
	signal?: AbortSignal;
}

/** Counts of rows, faults and warnings. */
export interface Ingested extends RowCounts {
	files: FileRowCounts[];
	/** Number of faults by code. */
	faults: Record<string, number>;
	/** Number of open quality issues of accepted rows, by rule. */
	warnings: Record<string, number>;
	/** Whether an earlier records file was left as it is, as nothing that was delivered could be taken. */
	leftEarlier: boolean;
}

/**
 * Ingests contributions into one records file. Every row is checked; valid rows are stored unchanged, the others are
 * rejected with their reason. Both files are written complete or not at all, together, and for their owner only. Where every row
 * was rejected, an earlier records file stays. Throws when there is nothing to read, when something that is none of ours is in their place, or when the disk fails.
 */
export async function ingest(options: IngestOptions): Promise<Ingested> {
	const { programme, contributionsDir, out, rejected = null, memory = '2GB', signal } = options;
	const { unlocking = noUnlocking } = options;
	const tables = contributedTables(programme);
	await requireOwnOutputs(out, rejected);
	const staging = openStaging(dirname(out), 'ingest');
	const [ready, recordsPath, copyPath] = ['ready', 'records.duckdb', 'copy.duckdb'].map((name) =>
		join(staging.folder, name)
	) as [string, string, string];
	try {
		mkdirSync(ready);
		const { folder } = staging;
		const delivered = await findDeliveredFiles(contributionsDir, tables, join(folder, 'unpacked'), {
			programme,
			unlocking
		});
		const size = blockSize(delivered.reduce((sum, { bytes }) => sum + bytes, 0));
		const database = await openRecordsDatabase(folder, memory, signal);
		try {
			await database.run(attachStatement(recordsPath, 'records', size));
			await database.run('USE records');
			const filled = await fill({ database, tables, folder, delivered }, options);
			const nothingTaken = filled.accepted === 0 && Object.keys(filled.faults).length > 0;
			const ingested = { ...filled, leftEarlier: nothingTaken && existsSync(out) };
			if (rejected !== null) await writeRejected(database, join(ready, basename(rejected)));
			const rewritten = await compactRecordsFile(database, copyPath, size, ingested.rejected > 0);
			signal?.throwIfAborted();
			if (!ingested.leftEarlier) {
				const records = join(ready, basename(out));
				renameSync(rewritten ? copyPath : recordsPath, records);
				chmodSync(records, 0o600);
			}
			await withFolderLock(dirname(out), () => publish(ready, dirname(out)));
			return ingested;
		} finally {
			database.close();
		}
	} finally {
		staging.close();
	}
}

async function fill(
	context: Pick<IngestContext, 'database' | 'tables' | 'folder' | 'delivered'>,
	{ programme, catalogue, signal, progress = () => undefined }: IngestOptions
): Promise<Omit<Ingested, 'leftEarlier'>> {
	const { database, tables } = context;
	await database.inTransaction([...createTables(programme), ...fillDefinitions(programme)]);
	await database.inTransaction(faultTables);
	const { files, manifests } = await ingestTables({ ...context, programme, signal, progress });
	const sum = totalCounts(files);
	for (const file of files) checkRowCounts(file, file.name);
	await checkTables(database, files);
	await writeWarnings(database, tables, programme);
	await writeDocuments(database, programme, catalogue, files, manifests);
	const faults = await countsById(
		database,
		'SELECT code AS id, count(*) AS n FROM memory.fault GROUP BY code ORDER BY code'
	);
	const warnings = await countsById(
		database,
		'SELECT rule_id AS id, count(*) AS n FROM quality_issue GROUP BY rule_id ORDER BY rule_id'
	);
	return { ...sum, files, faults, warnings };
}

/** Each table must contain exactly the accepted rows. */
async function checkTables(database: Database, files: readonly FileRowCounts[]): Promise<void> {
	for (const table of new Set(files.flatMap(({ table }) => table ?? []))) {
		const accepted = totalCounts(files.filter((file) => file.table === table)).accepted;
		const [stored] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
		if (stored!.n !== accepted)
			throw new Error(
				`invalid account of ${table}: accepted ${accepted}, but it holds ${stored!.n}; nothing was written`
			);
	}
}

async function countsById(database: Database, sql: string): Promise<Record<string, number>> {
	const rows = await database.rows<{ id: string; n: number }>(sql);
	return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
}
