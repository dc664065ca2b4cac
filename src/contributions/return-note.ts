import { masked } from '#privacy/masked.ts';
import type { Programme } from '#schemas/programme.ts';
import { returnNote, type ReturnNote } from '#schemas/return-note.ts';
import type { Bytes } from '#storage/files.ts';
import { fromJson } from '#storage/stored-json.ts';
import { ContributionFault } from './fault.ts';
import type { Received } from './receive.ts';

const longest = 64 * 1024;

/** A note as it leaves: what tells who somebody is gives way to a label, since it travels in the open. */
export const noteAsSent = (note: string): string => masked(note.trim());

/** The file that tells a partner why a contribution was returned. */
export function returnFile(
	{ about, sha256 }: Pick<Received, 'about' | 'sha256'>,
	{ at, note, problems, waiting }: { at: string } & Pick<ReturnNote, 'note' | 'problems' | 'waiting'>
): { name: string; text: string } {
	const { programme, country, partner, packedAt } = about;
	const told: ReturnNote = {
		format: 'tidemark-returned/1',
		programme,
		country,
		partner,
		packedAt,
		sha256,
		returnedAt: at,
		note: noteAsSent(note),
		problems,
		waiting
	};
	return {
		name: `${programme}-${country}-${at.slice(0, 10)}-returned.tidemark-note.json`,
		text: `${JSON.stringify(returnNote.parse(told), undefined, '\t')}\n`
	};
}

/** Reads such a file. Throws a `ContributionFault` for any other, and for one of another programme. */
export function readReturn(programme: Programme, bytes: Bytes): ReturnNote {
	if (bytes.length === 0) throw new ContributionFault('empty');
	const read = returnNote.safeParse(bytes.length > longest ? undefined : fromJson(bytes));
	if (!read.success) throw new ContributionFault('note');
	if (read.data.programme !== programme.id)
		throw new ContributionFault('programme', { other: read.data.programme, programme: programme.id });
	return read.data;
}
