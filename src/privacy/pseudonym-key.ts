import { fromBase64url } from './base-encodings.ts';
import type { KeyFile } from './key-file.ts';

/** A key in use. It can be sent to a worker; nothing, scripts of the page included, can read its bits. */
export interface PseudonymKey {
	keyId: string;
	partner: string;
	/** Code of the country of numbers without `+`; null: no country is preferred. */
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
