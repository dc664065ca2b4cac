import type { Programme } from '#schemas/programme.ts';
import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import type { ZipLimits } from '#tables/zip-limits.ts';
import { describedIn, type Described } from './check-description.ts';
import { filesIn, zipIn } from './contents.ts';
import { ContributionFault } from './fault.ts';
import { descriptionName, kindOfZip, readDescription } from './read-description.ts';
import type { Unlock } from './unseal.ts';

/** A contribution whose description and files agree; its rows were not looked at. */
export interface OpenedContribution {
	about: Described;
	/** The files that the description lists, by their names, and itself. */
	files: Map<string, Bytes>;
	zip: Bytes;
	sealed: boolean;
}

/** Opens a partner's file; `now` tells a time of packing that is still to come. Throws a `ContributionFault` where it is not one contribution to this programme, whole and unchanged. */
export async function openContribution(
	programme: Programme,
	bytes: Bytes,
	unlock: Unlock,
	{ limits, signal, now }: { limits?: ZipLimits; signal?: AbortSignal; now?: string } = {}
): Promise<OpenedContribution> {
	const { zip, sealed, marked } = await zipIn(bytes, unlock);
	signal?.throwIfAborted();
	const files = await filesIn(zip, limits, signal);
	const kind = kindOfZip(files.keys());
	if (kind !== 'contribution') throw new ContributionFault(kind ?? 'plain-zip');
	const said = readDescription(files.get(descriptionName)!);
	// From version 2 on every contribution ends with the hash of itself.
	if (said.schemaVersion > 1 && !marked) throw new ContributionFault('changed');
	const about = describedIn(programme, said);
	if (now !== undefined && about.packedAt !== null && isFuture(about.packedAt, now))
		throw new ContributionFault('future', { day: about.packedAt.slice(0, 10) });
	for (const name of files.keys())
		if (name !== descriptionName && !about.files.some((file) => file.name === name))
			throw new ContributionFault('undescribed', { part: name });
	for (const { name, sha256 } of about.files) {
		const file = files.get(name);
		if (file === undefined) throw new ContributionFault('absent', { part: name });
		if ((await sha256Of(file)) !== sha256) throw new ContributionFault('changed');
	}
	return { about, files, zip, sealed };
}

const day = 86_400_000;

/** Whether a time is more than a day ahead, as no clock of an honest device is: it would make all that comes after it seem older. */
export const isFuture = (at: string, now: string): boolean => Date.parse(at) > Date.parse(now) + day;
