import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOf } from './canonical.ts';
import { base64, fromBase64 } from './keys.ts';

const length = 32;
const [first, last] = ['-----BEGIN TIDEMARK NOISE KEY-----', '-----END TIDEMARK NOISE KEY-----'];

/**
 * A new noise key: what decides at random, and for all editions alike, by how much each set of records is altered. Whoever has it and the
 * published figures can take the deviations back, so it stays with the publisher; a second one would let deviations be averaged out.
 */
export const makeNoiseKey = (): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** The noise key that everybody has, for the figures of invented people; it protects nobody. */
export const demoNoiseKey = (): Uint8Array =>
	sha256(bytesOf('This key alters invented figures only; everybody has it.'));

/** Tells one noise key from another, and nothing about either: 32 hexadecimal digits. Each edition names that of its key. */
export const noiseKeyFingerprint = (key: Uint8Array): string =>
	bytesToHex(hmac(sha256, key, bytesOf('fingerprint'))).slice(0, 32);

export const isDemoNoiseKey = (key: Uint8Array): boolean =>
	noiseKeyFingerprint(key) === noiseKeyFingerprint(demoNoiseKey());

/** A noise key as the text of its file. */
export const noiseKeyText = (key: Uint8Array): string => `${first}\n${base64(key)}\n${last}\n`;

/** Throws for text that is no noise key, such as a key that signs. */
export function readNoiseKey(text: string): Uint8Array {
	const found = new RegExp(`${first}\\s+([A-Za-z0-9+/=]+)\\s+${last}`).exec(text);
	const bytes = found ? fromBase64(found[1]!) : new Uint8Array();
	if (bytes.length !== length)
		throw new Error('invalid noise key: a file that begins with TIDEMARK NOISE KEY is expected');
	return bytes;
}
