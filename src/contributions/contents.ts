import type { Bytes } from '#storage/files.ts';
import { ZipFault, type ZipReason } from '#tables/zip-fault.ts';
import { zipLimits, type ZipLimits } from '#tables/zip-limits.ts';
import { leadsOutside } from '#tables/zip-limits.ts';
import { Zip } from '#tables/zip-reader.ts';
import { checkEndMark } from './end-mark.ts';
import { ContributionFault, type FaultCode } from './fault.ts';
import { fromText, isSealed } from './seal-header.ts';
import { unseal, type Unlock } from './unseal.ts';

const codes: Partial<Record<ZipReason, FaultCode>> = {
	encrypted: 'zip-encrypted',
	duplicate: 'zip-twice',
	outside: 'zip-outside',
	packed: 'zip-large',
	entries: 'zip-large',
	part: 'zip-large',
	total: 'zip-large',
	ratio: 'zip-large',
	size: 'zip-large'
};

/** What a file holds. */
export interface FileContents {
	/** The zip, also where it came sealed. */
	zip: Bytes;
	sealed: boolean;
	/** Whether it ends with the hash of itself. */
	marked: boolean;
}

/** The zip in a file, sealed or not. Throws a `ContributionFault` where there is none, or it was changed on its way. */
export async function zipIn(bytes: Bytes, unlock: Unlock): Promise<FileContents> {
	if (bytes.length === 0) throw new ContributionFault('empty');
	const came = await fromText(bytes);
	const sealed = isSealed(came);
	const zip = sealed ? await unseal(came, unlock) : came;
	if (zip.length === 0) throw new ContributionFault('empty');
	if (sealed && isSealed(await fromText(zip))) throw new ContributionFault('sealed-twice');
	if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw new ContributionFault('unknown');
	return { zip, sealed, marked: await checkEndMark(zip) };
}

/** Every file in a zip, by its name. Throws a `ContributionFault` where they are too many, too large, or made to deceive. */
export async function filesIn(
	zip: Bytes,
	limits: ZipLimits = zipLimits.received,
	signal?: AbortSignal
): Promise<Map<string, Bytes>> {
	const source = { size: zip.length, slice: async (from: number, to: number) => zip.subarray(from, to) };
	try {
		const opened = await Zip.open(source, limits);
		const names = opened.names();
		const outside = names.find(leadsOutside);
		if (outside !== undefined) throw new ContributionFault('zip-outside', { part: outside });
		const files = new Map<string, Bytes>();
		for (const name of names) {
			signal?.throwIfAborted();
			files.set(name, await opened.whole(name));
		}
		return files;
	} catch (error) {
		if (!(error instanceof ZipFault)) throw error;
		throw new ContributionFault(codes[error.reason] ?? 'zip-damaged', { part: error.part ?? '' }, error);
	}
}
