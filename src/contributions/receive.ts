import type { CanonicalRow } from '#changes/canonical-rows.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { countRows } from '#storage/csv-rows.ts';
import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import { describedIn, type Described } from './check-description.ts';
import { checkedRows } from './check-rows.ts';
import { filesIn, zipIn } from './contents.ts';
import { ContributionFault } from './fault.ts';
import { descriptionName, kindOfZip, readDescription } from './read-description.ts';
import { sourceOf } from './source-of.ts';
import { tablesAsked } from './tables-asked.ts';
import type { Unlock } from './unseal.ts';

/** A contribution that was opened and is whole, of this programme, and of its partner's own country. */
export interface Received {
	about: Described;
	/** Hash and size of the zip, by which the same contribution is known again however it was sealed. */
	sha256: string;
	size: number;
	sealed: boolean;
	/** Whether the programme asks for the same tables and codes as when it was packed; null where it does not say. */
	sameProgramme: boolean | null;
	rows: ReadonlyMap<string, readonly CanonicalRow[]>;
}

/** Opens a partner's file. Throws a `ContributionFault` for everything that is not one contribution, whole and unchanged. */
export async function receive(
	programme: Programme,
	bytes: Bytes,
	unlock: Unlock,
	signal?: AbortSignal
): Promise<Received> {
	const { zip, sealed, marked } = await zipIn(bytes, unlock);
	signal?.throwIfAborted();
	const files = await filesIn(zip, undefined, signal);
	const kind = kindOfZip(files.keys());
	if (kind !== 'contribution') throw new ContributionFault(kind ?? 'plain-zip');
	const said = readDescription(files.get(descriptionName)!);
	// From version 2 on every contribution ends with the hash of itself.
	if (said.schemaVersion > 1 && !marked) throw new ContributionFault('changed');
	const about = describedIn(programme, said);
	for (const name of files.keys())
		if (name !== descriptionName && !about.files.some((file) => file.name === name))
			throw new ContributionFault('undescribed', { part: name });
	const rows = new Map<string, CanonicalRow[]>();
	for (const table of contributedTables(programme)) {
		const described = about.files.find((file) => file.table === table.name);
		if (described === undefined) continue;
		signal?.throwIfAborted();
		const csv = files.get(described.name);
		if (csv === undefined) throw new ContributionFault('absent', { part: described.name });
		if ((await sha256Of(csv)) !== described.sha256) throw new ContributionFault('changed');
		const found = checkedRows(table, csv, about.country, sourceOf(about.country));
		if (found.length !== described.rows || found.length !== countRows(csv))
			throw new ContributionFault('rows', { part: described.name, rows: described.rows });
		rows.set(table.name, found);
	}
	const sameProgramme =
		about.tablesAsked === null ? null : about.tablesAsked === (await tablesAsked(programme));
	return { about, sha256: await sha256Of(zip), size: zip.length, sealed, sameProgramme, rows };
}
