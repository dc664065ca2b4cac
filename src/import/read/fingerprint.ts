import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SourceFile } from '../importer.ts';

/**
 * Files up to this size (bytes) are hashed at once by the engine itself, some ten times as fast as piece by
 * piece. Their bytes are let go of before anything else needs as much memory.
 */
const atOnce = 320 * 2 ** 20;

/** The SHA-256 of a file, whose pieces may be added as they are read. */
export interface Fingerprint {
	update: (piece: Uint8Array) => void;
	/** In lower-case hexadecimal digits. */
	digest: () => Promise<string>;
}

/**
 * Where the engine has no hashing of its own, or the file is large, the pieces are hashed as they are read.
 */
export function fingerprintOf(file: SourceFile): Fingerprint {
	if (file.sha256 !== undefined) return { update: () => undefined, digest: file.sha256 };
	const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
	if (subtle === undefined || file.size > atOnce) {
		const hash = sha256.create();
		return {
			update: (piece) => void hash.update(piece),
			digest: () => Promise.resolve(bytesToHex(hash.digest()))
		};
	}
	const whole = file
		.slice(0, file.size)
		.then((bytes) => subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
		.then((bytes) => bytesToHex(new Uint8Array(bytes)));
	// A cancelled reading never asks for the digest, so a failure must not surface as unhandled.
	whole.catch(() => undefined);
	return { update: () => undefined, digest: () => whole };
}
