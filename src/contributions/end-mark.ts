import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import { ContributionFault } from './fault.ts';

const words = 'tidemark sha256:';
const markLength = words.length + 64;
const endLength = 22;

/**
 * A zip with the hash of all that stands before it as its comment, which every program passes over. It shows a change on the way
 * anywhere in the file, also in what no table's hash covers; who makes one on purpose can make the hash anew.
 */
export async function withEndMark(zip: Bytes): Promise<Bytes> {
	const marked = new Uint8Array(zip.length + markLength);
	marked.set(zip);
	new DataView(marked.buffer).setUint16(zip.length - 2, markLength, true);
	const hash = await sha256Of(marked.slice(0, zip.length));
	marked.set(new TextEncoder().encode(`${words}${hash}`), zip.length);
	return marked;
}

/** Whether a zip ends with such a mark. Throws where it is not that of this zip. */
export async function checkEndMark(zip: Bytes): Promise<boolean> {
	const from = zip.length - markLength;
	if (from < endLength) return false;
	const mark = new TextDecoder().decode(zip.subarray(from));
	if (!mark.startsWith(words)) return false;
	const declared = new DataView(zip.buffer, zip.byteOffset).getUint16(from - 2, true);
	if (declared !== markLength || mark !== `${words}${await sha256Of(zip.slice(0, from))}`)
		throw new ContributionFault('changed');
	return true;
}
