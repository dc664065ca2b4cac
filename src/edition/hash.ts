import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOf } from './canonical.ts';

/** SHA-256 in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/**
 * A digest of an input that only the holder of the signing key can repeat: HMAC-SHA-256 under a key that HKDF
 * derives from the private one. A plain hash of a small file of people could be found by trying. Sources: RFC
 * 2104, RFC 5869.
 */
export const keyedHash = (secret: Uint8Array, bytes: Uint8Array): string =>
	bytesToHex(hmac(sha256, hkdf(sha256, secret, undefined, bytesOf('tidemark edition inputs/1'), 32), bytes));
