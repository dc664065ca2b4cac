import { base32 } from './base32.ts';
import { normalised } from './normalise.ts';
import type { PseudonymKey } from './pseudonym-key.ts';
import type { Pseudonyms } from './pseudonyms.ts';

const utf8 = new TextEncoder();
const tokenBytes = 16;

/** The sub-key for one purpose of one partner (HKDF-SHA-256, RFC 5869); it signs, and cannot be read out. */
export const subKey = ({ master, partner }: PseudonymKey, purpose: string): Promise<CryptoKey> =>
	globalThis.crypto.subtle.deriveKey(
		{
			name: 'HKDF',
			hash: 'SHA-256',
			salt: new Uint8Array(),
			info: utf8.encode(`pid|v1|${partner}|${purpose}`)
		},
		master,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		false,
		['sign']
	);

/**
 * Pseudonyms with an open key: the first 128 bits of HMAC-SHA-256 in base32 behind the key's id. Ids, links and each kind of
 * derived id have sub-keys of their own, so that none can be matched with another.
 *
 * A national number never becomes an id, however well hidden: `idOf` refuses it. It serves to find a person again (`linkOf`).
 * Empty texts are refused: all people without an address would be one.
 */
export function pseudonymsWith(key: PseudonymKey): Pseudonyms {
	const subKeys = new Map<string, Promise<CryptoKey>>();
	const token = async (purpose: string, kind: string, text: string): Promise<string> => {
		if (text === '') throw new Error(`missing ${kind}: an empty text has no pseudonym`);
		if (!subKeys.has(purpose)) subKeys.set(purpose, subKey(key, purpose));
		const message = utf8.encode(`${kind}\0${text}`);
		const mac = await globalThis.crypto.subtle.sign('HMAC', await subKeys.get(purpose)!, message);
		return `${key.keyId}_${base32(new Uint8Array(mac, 0, tokenBytes))}`;
	};
	return {
		keyId: key.keyId,
		key,
		idOf: async (kind, text) => {
			if (kind === 'national_number') throw new Error('invalid kind of an id: national_number');
			return token('id', kind, normalised(kind, text, key.country));
		},
		linkOf: async (kind, text) => token('link', kind, normalised(kind, text, key.country)),
		derivedId: async (purpose, text) => token(`derived-${purpose}`, purpose, text)
	};
}
