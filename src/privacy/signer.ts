import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { PseudonymKey } from './pseudonym-key.ts';

/** Signs messages with HMAC-SHA-256. */
export type Signer = (message: Uint8Array) => Uint8Array;

const utf8 = new TextEncoder();

/**
 * Signs with the sub-key for one purpose of one partner (HKDF-SHA-256, RFC 5869). Web Crypto derives it, since only it can read the
 * master; it would sign, too, but takes several times as long for a message as the message itself needs, and a file has a million. Of
 * the sub-key there remain the two states of the hash that it begins with, in which its bits cannot be read.
 */
export async function signerOf({ master, partner }: PseudonymKey, purpose: string): Promise<Signer> {
	const { subtle } = globalThis.crypto;
	const info = utf8.encode(`pid|v1|${partner}|${purpose}`);
	const derived = await subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
		master,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		true,
		['sign']
	);
	const bytes = new Uint8Array(await subtle.exportKey('raw', derived));
	const keyed = hmac.create(sha256, bytes);
	bytes.fill(0);
	const used = keyed.clone();
	return (message) => keyed._cloneInto(used).update(message).digest();
}
