import { z } from 'zod';
import type { ReceivedEntry } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { workspaceFile, workspaceVersion, type WorkspaceFile } from '#schemas/workspace-file.ts';
import { explain } from '#schemas/explain.ts';
import { versionOf } from '#schemas/contribution.ts';
import type { ReceivedAcceptance, WaitingRows } from '#storage/accept-received.ts';
import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import { fromJson } from '#storage/stored-json.ts';
import { checkedTable } from './check-rows.ts';
import { filesIn, zipIn } from './contents.ts';
import { ContributionFault } from './fault.ts';
import { kindOfZip, waitingName, workspaceName } from './read-description.ts';
import type { Unlock } from './unseal.ts';

/** The records of another device, opened and checked. */
export interface OpenedWorkspace {
	about: WorkspaceFile;
	acceptance: Omit<ReceivedAcceptance, 'at'>;
}

const waitingRows = z.record(z.string(), z.record(z.string(), z.string()));

/** Opens the file of a whole workspace. Throws a `ContributionFault` for everything that is not one, whole and unchanged. */
export async function openWorkspace(
	programme: Programme,
	bytes: Bytes,
	unlock: Unlock
): Promise<OpenedWorkspace> {
	const { zip, marked } = await zipIn(bytes, unlock);
	const files = await filesIn(zip);
	const kind = kindOfZip(files.keys());
	if (kind !== 'workspace') throw new ContributionFault(kind ?? 'plain-zip');
	if (!marked) throw new ContributionFault('changed');
	const about = described(programme, files.get(workspaceName)!);
	for (const name of files.keys())
		if (name !== workspaceName && !about.files.some((file) => file.name === name))
			throw new ContributionFault('undescribed', { part: name });
	const tables = new Map<string, Bytes>();
	let waiting: WaitingRows = {};
	const known = contributedTables(programme);
	for (const { name, sha256, rows } of about.files) {
		const file = files.get(name);
		if (file === undefined) throw new ContributionFault('absent', { part: name });
		if ((await sha256Of(file)) !== sha256) throw new ContributionFault('changed');
		if (name === waitingName) {
			const read = waitingRows.safeParse(fromJson(file));
			if (!read.success) throw new ContributionFault('description', { place: name });
			waiting = read.data;
			continue;
		}
		const table = known.find((one) => name === `${one.name}.csv`);
		if (table === undefined) throw new ContributionFault('table-unknown', { table: name });
		if (checkedTable(table, file, null).length !== rows)
			throw new ContributionFault('rows', { part: name, rows });
		tables.set(table.name, file);
	}
	for (const [source, of] of Object.entries(waiting))
		for (const [name, csv] of Object.entries(of)) {
			const table = known.find((one) => one.name === name);
			if (table === undefined) throw new ContributionFault('table-unknown', { table: name });
			checkedTable(table, new TextEncoder().encode(csv), source);
		}
	const { country, keyId, imported, contributions, packedAt } = about;
	const entry: ReceivedEntry = {
		kind: 'workspace',
		packedAt,
		source: { sha256: await sha256Of(zip), size: zip.length },
		changes: []
	};
	const origin = { country, keyId, recipes: imported };
	return { about, acceptance: { tables, contributions, waiting, origin, entry } };
}

function described(programme: Programme, bytes: Bytes): WorkspaceFile {
	const json = fromJson(bytes);
	const version = versionOf(json);
	if (version !== null && version > workspaceVersion) throw new ContributionFault('newer', { version });
	const read = workspaceFile.safeParse(json);
	if (!read.success)
		throw new ContributionFault('description', {
			place: explain(read.error, json)[0]!.path || workspaceName
		});
	const { programme: other, country, contributions } = read.data;
	if (other !== programme.id) throw new ContributionFault('programme', { other, programme: programme.id });
	const countries = [...(country === null ? [] : [country]), ...contributions.map((one) => one.country)];
	const stranger = countries.find((code) => !programme.countries.some((one) => one.code === code));
	if (stranger !== undefined) throw new ContributionFault('country', { country: stranger });
	return read.data;
}
