import { basename } from 'node:path';
import type { Contribution } from '#schemas/contribution.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { emptyAccount, type FileAccount } from './account.ts';
import type { Database } from './database.ts';
import { isManifest, type Delivery } from './deliveries.ts';
import { FaultLog, type Words } from './faults.ts';
import { headerFaults, strayFault, unreadableFault } from './file-faults.ts';
import { judge } from './judge.ts';
import { readManifest, sealFault } from './manifest.ts';
import { Meter } from './meter.ts';
import type { Progress } from './progress.ts';
import { quote } from '#engine/sql-literal.ts';
import { isHead, scan, type Structure } from './scan/scan.ts';
import { closeStage, openStage, stageRows } from './stage.ts';

export interface Work {
	database: Database;
	programme: Programme;
	tables: readonly Table[];
	delivered: readonly Delivery[];
	/** For files that are needed only now. */
	folder: string;
	progress: Progress;
	signal: AbortSignal | undefined;
}

/** Takes every delivered file, table after table, so that each table finds those it refers to. */
export async function takeTables(work: Work): Promise<FileAccount[]> {
	const { database, programme, tables, delivered } = work;
	const log = new FaultLog(database);
	const accounts = new Map<number, FileAccount>();
	const manifests = new Map<string, Contribution | null>();
	for (const delivery of delivered.filter(({ table }) => table === null)) {
		const beside = delivered.filter(
			(one) => one.contribution === delivery.contribution && one.table !== null
		);
		const read = isManifest(delivery)
			? readManifest(
					delivery,
					programme,
					beside.map(({ path }) => basename(path))
				)
			: {
					manifest: null,
					faults: delivery.faults.length > 0 ? delivery.faults : [strayFault(delivery, tables)]
				};
		if (isManifest(delivery)) manifests.set(delivery.contribution, read.manifest);
		accounts.set(delivery.file, await refuse(work, log, delivery, read.faults));
	}
	const bytes = delivered.reduce((sum, one) => sum + (one.table === null ? 0 : one.bytes), 0);
	const meter = new Meter(bytes, work.progress);
	for (const table of tables) {
		const files = delivered.filter((delivery) => delivery.table === table);
		if (files.length === 0) continue;
		await openStage(database, table);
		for (const delivery of files)
			accounts.set(
				delivery.file,
				await takeFile(work, {
					table,
					delivery,
					manifest: manifests.get(delivery.contribution) ?? null,
					log,
					meter
				})
			);
		meter.add(0, `judging ${table.name}`);
		for (const [file, lost] of await judge(database, table, programme)) {
			const account = accounts.get(file)!;
			accounts.set(file, {
				...account,
				accepted: account.accepted - lost,
				rejected: account.rejected + lost
			});
		}
		await closeStage(database, table);
	}
	return delivered.map(({ file }) => accounts.get(file)!);
}

interface Taking {
	table: Table;
	delivery: Delivery;
	manifest: Contribution | null;
	log: FaultLog;
	meter: Meter;
}

async function takeFile(work: Work, { table, delivery, manifest, log, meter }: Taking): Promise<FileAccount> {
	const { database, folder, signal, programme } = work;
	const { name, bytes } = delivery;
	const structure = await scan(delivery.path, (bytes) => meter.add(bytes, `reading ${name}`), signal);
	const { head } = structure;
	const seal = sealFault(basename(delivery.path), structure, manifest, programme);
	const faults = [
		...(isHead(head) ? headerFaults(head, table) : [unreadableFault(head)]),
		...(seal === null ? [] : [seal])
	];
	if (faults.length > 0 || !isHead(head)) {
		meter.add(bytes, `reading ${name}`);
		return { ...(await refuse(work, log, delivery, faults)), ...lostRows(structure) };
	}
	const staging = stageRows(database, { delivery, table, structure, head }, folder, log, signal);
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

/** A file of which nothing is taken; its faults stand at its first line. */
async function refuse(
	{ database }: Work,
	log: FaultLog,
	delivery: Delivery,
	faults: readonly Words[]
): Promise<FileAccount> {
	const { file, name, table } = delivery;
	await database.run(`INSERT INTO memory.delivered VALUES (${file}, ${quote(name)}, NULL, NULL, NULL)`);
	for (const fault of faults) log.add({ file, line: table === null ? null : 1, ...fault });
	await log.flush();
	return {
		name,
		table: table?.name ?? null,
		sha256: null,
		blocked: faults[0]?.code ?? null,
		...emptyAccount
	};
}

/** The rows of a refused file are rejected, as far as it has rows that can be told apart. */
function lostRows({ sha256, head, records, broken, blank }: Structure) {
	if (!isHead(head) && !head.countable) return { sha256 };
	const rejected = records + broken - (isHead(head) ? 0 : 1);
	return { sha256, read: rejected + blank, rejected, blank };
}
