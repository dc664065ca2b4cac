import { basename } from 'node:path';
import type { Contribution } from '#schemas/contribution.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { noRows, type FileRowCounts } from './row-counts.ts';
import type { Database } from './open-records-database.ts';
import { isManifest, type DeliveredFile } from './delivered-files.ts';
import { FaultLog, type UnplacedFault } from './faults.ts';
import { brokenReadFault, headerFaults, unknownFileFault, unreadableFault } from './file-faults.ts';
import { checkRows } from './check-rows.ts';
import { readManifest, manifestFault } from './manifest.ts';
import { ProgressMeter } from './progress-meter.ts';
import type { Progress } from './progress.ts';
import { quote } from '#engine/sql-literal.ts';
import { isHeader, scan, type FileStructure } from './scan/scan.ts';
import { diskSentence } from '../../tooling/files/disk-sentence.ts';
import { closeStaging, openStaging, stageRows } from './staging-table.ts';

export interface IngestContext {
	database: Database;
	programme: Programme;
	tables: readonly Table[];
	delivered: readonly DeliveredFile[];
	/** Folder for temporary files. */
	folder: string;
	progress: Progress;
	signal: AbortSignal | undefined;
}

/** Ingests every delivered file, table by table, in an order in which each table comes after those it refers to. */
export async function ingestTables(
	context: IngestContext
): Promise<{ files: FileRowCounts[]; manifests: Contribution[] }> {
	const { database, programme, tables, delivered } = context;
	const log = new FaultLog(database);
	const results = new Map<number, CountedFile>();
	const manifests = new Map<string, Contribution | null>();
	for (const delivery of delivered.filter(({ table }) => table === null)) {
		const tableFiles = delivered.filter(
			(one) => one.contribution === delivery.contribution && one.table !== null
		);
		const read =
			isManifest(delivery) && delivery.faults.length === 0
				? readManifest(
						delivery,
						programme,
						tableFiles.map(({ path }) => basename(path))
					)
				: {
						manifest: null,
						faults: delivery.faults.length > 0 ? delivery.faults : [unknownFileFault(delivery, tables)]
					};
		if (isManifest(delivery)) manifests.set(delivery.contribution, read.manifest);
		results.set(delivery.file, await rejectFile(context, log, delivery, read.faults));
	}
	const bytes = delivered.reduce((sum, one) => sum + (one.table === null ? 0 : one.bytes), 0);
	const meter = new ProgressMeter(bytes, context.progress);
	for (const table of tables) {
		const files = delivered.filter((delivery) => delivery.table === table);
		if (files.length === 0) continue;
		await openStaging(database, table);
		for (const delivery of files)
			results.set(
				delivery.file,
				await ingestFile(context, {
					table,
					delivery,
					manifest: manifests.get(delivery.contribution) ?? null,
					log,
					meter
				})
			);
		meter.add(0, `judging ${table.name}`);
		for (const [file, removed] of await checkRows(database, table, programme)) {
			const counts = results.get(file)!;
			results.set(file, {
				...counts,
				accepted: counts.accepted - removed,
				rejected: counts.rejected + removed
			});
		}
		await closeStaging(database, table);
	}
	return {
		files: delivered.map(({ file, contribution }) => ({
			...results.get(file)!,
			country: knownCountry(programme, manifests.get(contribution) ?? null)
		})),
		manifests: [...manifests.values()].filter((one) => one !== null)
	};
}

/** The country that a manifest names; null for one that the programme does not have. */
const knownCountry = ({ countries }: Programme, manifest: Contribution | null): string | null =>
	countries.find(({ code }) => code === manifest?.country)?.code ?? null;

/** The counts of a file before it is known whose it is. */
type CountedFile = Omit<FileRowCounts, 'country'>;

interface TableFile {
	table: Table;
	delivery: DeliveredFile;
	manifest: Contribution | null;
	log: FaultLog;
	meter: ProgressMeter;
}

async function ingestFile(
	context: IngestContext,
	{ table, delivery, manifest, log, meter }: TableFile
): Promise<CountedFile> {
	const { database, folder, signal, programme } = context;
	const { name, bytes } = delivery;
	if (delivery.faults.length > 0) return rejectFile(context, log, delivery, delivery.faults);
	const structure = await scanned(delivery.path, (bytes) => meter.add(bytes, `reading ${name}`), signal);
	if (typeof structure === 'string') return rejectFile(context, log, delivery, [brokenReadFault(structure)]);
	const { header } = structure;
	const difference = manifestFault(basename(delivery.path), structure, manifest, programme);
	const faults = [
		...(isHeader(header) ? headerFaults(header, table) : [unreadableFault(header)]),
		...(difference === null ? [] : [difference])
	];
	if (faults.length > 0 || !isHeader(header)) {
		meter.add(bytes, `reading ${name}`);
		return { ...(await rejectFile(context, log, delivery, faults)), ...rejectedRows(structure) };
	}
	const staging = stageRows(database, { delivery, table, structure, header }, folder, log, signal);
	await meter.during(bytes, `taking ${name}`, () => database.progress(), staging);
	const { sha256, records, broken, blank } = structure;
	return {
		name,
		table: table.name,
		sha256,
		blocked: null,
		read: records + broken + blank,
		accepted: records,
		rejected: broken,
		blank
	};
}

/** What `scan` finds; or, where the disk does not give the file, one sentence that says so. */
async function scanned(
	path: string,
	advance: (bytes: number) => void,
	signal: AbortSignal | undefined
): Promise<FileStructure | string> {
	try {
		return await scan(path, advance, signal);
	} catch (error) {
		const said = signal?.aborted === true ? null : diskSentence(error);
		if (said === null) throw error;
		return said;
	}
}

/** Rejects a whole file; its faults are reported at line 1. */
async function rejectFile(
	{ database }: IngestContext,
	log: FaultLog,
	delivery: DeliveredFile,
	faults: readonly UnplacedFault[]
): Promise<CountedFile> {
	const { file, name, table } = delivery;
	await database.run(`INSERT INTO memory.delivered VALUES (${file}, ${quote(name)}, NULL, NULL, NULL)`);
	for (const fault of faults) log.add({ file, line: table === null ? null : 1, ...fault });
	await log.flush();
	return {
		name,
		table: table?.name ?? null,
		sha256: null,
		blocked: faults[0]?.code ?? null,
		...noRows
	};
}

/** Counts of a rejected file: all its rows are rejected, if they can be counted. */
function rejectedRows({ sha256, header, records, broken, blank }: FileStructure) {
	if (!isHeader(header) && !header.countable) return { sha256 };
	const rejected = records + broken - (isHeader(header) ? 0 : 1);
	return { sha256, read: rejected + blank, rejected, blank };
}
