import type { CanonicalRow } from '#changes/canonical-rows.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { countRows } from '#storage/csv-rows.ts';
import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import type { Described } from './check-description.ts';
import { checkedRows } from './check-rows.ts';
import { ContributionFault } from './fault.ts';
import { openContribution } from './open-contribution.ts';
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

/** Opens a partner's file and checks every row. Throws a `ContributionFault` for everything that is not one contribution, whole and unchanged. */
export async function receive(
	programme: Programme,
	bytes: Bytes,
	unlock: Unlock,
	{ signal, now }: { signal?: AbortSignal; now?: string } = {}
): Promise<Received> {
	const { about, files, zip, sealed } = await openContribution(programme, bytes, unlock, {
		...(signal ? { signal } : {}),
		...(now ? { now } : {})
	});
	const rows = new Map<string, CanonicalRow[]>();
	for (const table of contributedTables(programme)) {
		const described = about.files.find((file) => file.table === table.name);
		if (described === undefined) continue;
		signal?.throwIfAborted();
		const csv = files.get(described.name)!;
		const found = checkedRows(table, csv, about.country, sourceOf(about.country));
		if (found.length !== described.rows || found.length !== countRows(csv))
			throw new ContributionFault('rows', { part: described.name, rows: described.rows });
		rows.set(table.name, found);
	}
	const sameProgramme =
		about.tablesAsked === null ? null : about.tablesAsked === (await tablesAsked(programme));
	return { about, sha256: await sha256Of(zip), size: zip.length, sealed, sameProgramme, rows };
}
