import { fromBase64url } from './base64url.ts';
import type { KeyFile } from './key-file.ts';

/** A key in use. It can pass to a worker; nobody, scripts of the page included, can read its bits out again. */
export interface PseudonymKey {
	keyId: string;
	partner: string;
	/** Code of the country that numbers without `+` are from; null: none is tried before the others. */
	country: string | null;
	master: CryptoKey;
}

/** Opens a key file for this visit. `country` is the partner's. */
export async function openKey(file: KeyFile, country: string | null): Promise<PseudonymKey> {
	const bytes = fromBase64url(file.secret);
	const master = await globalThis.crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
	bytes.fill(0);
	return { keyId: file.keyId, partner: file.partner, country, master };
}
