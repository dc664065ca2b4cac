import { base32 } from './base-encodings.ts';
import { normaliseIdentifier } from './normalise-identifier.ts';
import type { PseudonymKey } from './pseudonym-key.ts';
import { signerOf, type Signer } from './signer.ts';
import type { IdentityKind } from '#schemas/recipe.ts';

/**
 * Makes pseudonyms with one key. The same text of the same kind always gives the same pseudonym; without the
 * key it cannot be computed.
 */
export interface Pseudonyms {
	keyId: string;
	/** The argument with which `pseudonymsWith` makes the same pseudonyms again, in a worker for example. */
	readonly key: PseudonymKey;
	/** The pseudonym that is stored as an id, such as `k3_mzxw6ytboi4dc...`; at most 32 letters, digits and `_`. */
	idOf: (kind: IdentityKind, text: string) => Promise<string>;
	/** A token under another sub-key, to find the same person again by another identifier. Never exported. */
	linkOf: (kind: IdentityKind, text: string) => Promise<string>;
	/** An id for something other than a person, from what identifies it: a response, a session. */
	derivedId: (purpose: 'response' | 'session' | 'business' | 'person', text: string) => Promise<string>;
}

const utf8 = new TextEncoder();
const tokenBytes = 16;

/**
 * Pseudonyms with an open key: the first 128 bits of HMAC-SHA-256 in base32 after the key's id. Ids, links
 * and each kind of derived id have their own sub-keys, so that none can be matched with another.
 *
 * A national number never becomes an id, not even as a pseudonym: `idOf` refuses it. It serves to find a
 * person again (`linkOf`). Empty texts are refused: otherwise all people without an address would be one.
 */
export function pseudonymsWith(key: PseudonymKey): Pseudonyms {
	const signers = new Map<string, Promise<Signer>>();
	const token = async (purpose: string, kind: string, text: string): Promise<string> => {
		if (text === '') throw new Error(`missing ${kind}: an empty text has no pseudonym`);
		let signer = signers.get(purpose);
		if (signer === undefined) signers.set(purpose, (signer = signerOf(key, purpose)));
		const mac = (await signer)(utf8.encode(`${kind}\0${text}`));
		return `${key.keyId}_${base32(mac.subarray(0, tokenBytes))}`;
	};
	return {
		keyId: key.keyId,
		key,
		idOf: async (kind, text) => {
			if (kind === 'national_number') throw new Error('invalid kind of an id: national_number');
			return token('id', kind, normaliseIdentifier(kind, text, key.country));
		},
		linkOf: async (kind, text) => token('link', kind, normaliseIdentifier(kind, text, key.country)),
		derivedId: async (purpose, text) => token(`derived-${purpose}`, purpose, text)
	};
}
