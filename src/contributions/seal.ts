import type { Bytes } from '#storage/files.ts';

/** Who can open a file: holders of the key that belongs to a public one, or whoever knows a passphrase. */
export type SealFor = { publicKeys: readonly string[] } | { passphrase: string };

/** A passphrase of ours cannot be guessed at any factor; this one makes each guess at a chosen one cost 64 MiB. */
const work = 16;

/** Seals a file, as every program that reads the format of age opens it. */
export async function seal(bytes: Bytes, whom: SealFor): Promise<Bytes> {
	const { Encrypter } = await import('age-encryption');
	const encrypter = new Encrypter();
	if ('passphrase' in whom) {
		encrypter.setPassphrase(whom.passphrase);
		encrypter.setScryptWorkFactor(work);
	} else for (const key of whom.publicKeys) encrypter.addRecipient(key);
	return (await encrypter.encrypt(bytes)) as Bytes;
}
