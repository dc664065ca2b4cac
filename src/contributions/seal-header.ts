import type { Bytes } from '#storage/files.ts';
import { ContributionFault } from './fault.ts';

const firstLine = 'age-encryption.org/v1\n';
/** No header of ours takes more: one line for each key that can open the file. */
const longestHeader = 16 * 1024;
/** A passphrase costs 256 MiB and some seconds at this factor; twice as much with each more. */
export const mostWork = 18;

/** How a file was sealed: for holders of a key, or for whoever knows a passphrase. */
export type Sealing = 'key' | 'passphrase';

/** How the same begins where a program wrote it as text, for a letter. */
const textBeginning = '-----BEGIN AGE ENCRYPTED FILE-----';

const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));

export const isSealed = (bytes: Uint8Array): boolean => textOf(bytes).startsWith(firstLine);

/** A sealed file that was written as text, as the bytes that it stands for; any other file as it is. */
export async function fromText(bytes: Bytes): Promise<Bytes> {
	if (!textOf(bytes).trimStart().startsWith(textBeginning)) return bytes;
	const { armor } = await import('age-encryption');
	try {
		return armor.decode(new TextDecoder().decode(bytes)).slice();
	} catch (error) {
		throw new ContributionFault('changed', {}, error);
	}
}

/** What the header of a sealed file asks for. Throws where it has none, or asks for more work than an honest one does. */
export function sealingOf(bytes: Uint8Array): Sealing {
	const text = textOf(bytes);
	const end = text.indexOf('\n--- ');
	if (!text.startsWith(firstLine) || end < 0) throw new ContributionFault('changed');
	const lines = text.slice(0, end).split('\n');
	const scrypt = lines.filter((line) => line.startsWith('-> scrypt '));
	for (const line of scrypt) {
		const work = line.split(' ')[3] ?? '';
		if (!/^[1-9]\d{0,8}$/.test(work)) throw new ContributionFault('changed');
		if (Number(work) > mostWork) throw new ContributionFault('work-factor');
	}
	return scrypt.length > 0 ? 'passphrase' : 'key';
}
