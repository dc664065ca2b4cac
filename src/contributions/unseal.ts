import type { Bytes } from '#storage/files.ts';
import { ContributionFault } from './fault.ts';
import { sealingOf } from './seal-header.ts';

/** What opens sealed files. */
export interface Unlock {
	secretKeys: readonly string[];
	/** Null where nobody has given one. */
	passphrase: string | null;
}

/** What was sealed. Throws a `ContributionFault` where it cannot be opened, or was changed in any bit. */
export async function unseal(bytes: Bytes, { secretKeys, passphrase }: Unlock): Promise<Bytes> {
	const sealing = sealingOf(bytes);
	if (sealing === 'passphrase' && passphrase === null) throw new ContributionFault('passphrase-needed');
	if (sealing === 'key' && secretKeys.length === 0) throw new ContributionFault('locked');
	const { Decrypter } = await import('age-encryption');
	const decrypter = new Decrypter();
	if (sealing === 'passphrase') decrypter.addPassphrase(passphrase!);
	else for (const key of secretKeys) decrypter.addIdentity(key);
	try {
		return (await decrypter.decrypt(bytes)) as Bytes;
	} catch (error) {
		const isOther = error instanceof Error && error.message.startsWith('no identity matched');
		const code = sealing === 'passphrase' ? 'passphrase-wrong' : 'other-key';
		throw new ContributionFault(isOther ? code : 'changed', {}, error);
	}
}
