import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf } from './canonical.ts';
import { hashOf } from './hash.ts';

/** A pair of keys that sign and check editions: 32 bytes each. Source: RFC 8032. */
export interface KeyPair {
	secret: Uint8Array;
	public: Uint8Array;
}

export const pairOf = (secret: Uint8Array): KeyPair => ({ secret, public: ed25519.getPublicKey(secret) });

/** The public demo key pair: it signs the editions of synthetic programmes, and proves nothing. */
export const demoKey = (): KeyPair =>
	pairOf(sha256(bytesOf('This key signs invented figures only; everybody has it.')));

/** The SHA-256 of a public key's 32 bytes, by which people compare keys. */
export const fingerprint = (key: Uint8Array): string => hashOf(key);

export const sign = (message: Uint8Array, { secret }: KeyPair): Uint8Array => ed25519.sign(message, secret);

/** Whether a signature is of this message and key; false for anything that is not a signature or not a key. */
export function isSigned(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
	try {
		return ed25519.verify(signature, message, key, { zip215: false });
	} catch {
		return false;
	}
}

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Throws for text that is not base64. */
export const fromBase64 = (text: string): Uint8Array =>
	Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

// The fixed beginnings of an Ed25519 key in PKCS#8 and in SubjectPublicKeyInfo. Source: RFC 8410, section 10.
const privateHead = [
	0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20
];
const publicHead = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

const pem = (label: string, head: readonly number[], key: Uint8Array): string =>
	`-----BEGIN ${label}-----\n${base64(Uint8Array.from([...head, ...key]))}\n-----END ${label}-----\n`;

export const privatePem = ({ secret }: KeyPair): string => pem('PRIVATE KEY', privateHead, secret);
export const publicPem = (key: Uint8Array): string => pem('PUBLIC KEY', publicHead, key);

function fromPem(text: string, label: string, head: readonly number[]): Uint8Array {
	const found = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(text);
	const der = found ? fromBase64(found[1]!.replace(/\s+/g, '')) : new Uint8Array();
	if (der.length !== head.length + 32 || !head.every((byte, i) => der[i] === byte))
		throw new Error(
			`invalid key: an Ed25519 ${label.toLowerCase()} in PEM is expected, as npm run -s keys writes it`
		);
	return der.slice(head.length);
}

export const readPrivatePem = (text: string): KeyPair => pairOf(fromPem(text, 'PRIVATE KEY', privateHead));
export const readPublicPem = (text: string): Uint8Array => fromPem(text, 'PUBLIC KEY', publicHead);
