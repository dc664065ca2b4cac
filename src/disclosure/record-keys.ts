import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What kinds of records are counted. One person counted in two figures is the same record in both. */
export type RecordKind = 'person' | 'form' | 'attendance' | 'module' | 'business' | 'tie' | 'other';

/** A sum of record keys, modulo 2 to the 64th: the same for the same records in any order, and for no other set, as far as anybody can tell. */
export type SetKey = bigint;

export const noRecords: SetKey = 0n;
const mask = (1n << 64n) - 1n;
export const withRecord = (set: SetKey, record: SetKey): SetKey => (set + record) & mask;

/** The key of a set without those of a set within it. */
export const withoutRecords = (set: SetKey, within: SetKey): SetKey => (set - within) & mask;

const number = (bytes: Uint8Array): bigint => new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);

/** Gives records and sets of records their keys. Nobody without the noise key can tell either. */
export interface KeyMaker {
	/** The key of one record: an HMAC over its kind and its pseudonym. */
	record: (kind: RecordKind, id: string) => SetKey;
	/** A number from 0 up to 1 that a set of records alone determines, another one for each use of the set. */
	chance: (set: SetKey, use: string) => number;
}

/**
 * Keys under a noise key of 32 bytes, HMAC-SHA-256 throughout (RFC 2104). The chance of a set is drawn from a second HMAC, so that
 * those of two groups tell nothing of that of both together, although their keys add up.
 */
export function keyMaker(noiseKey: Uint8Array): KeyMaker {
	if (noiseKey.length !== 32) throw new Error('invalid noise key: 32 bytes are expected');
	const found = new Map<string, SetKey>();
	return {
		record: (kind, id) => {
			const name = `${kind}\0${id}`;
			let key = found.get(name);
			if (key === undefined)
				found.set(name, (key = number(hmac(sha256, noiseKey, utf8ToBytes(`record\0${name}`)))));
			return key;
		},
		// 53 bits: as many as a number holds exactly.
		chance: (set, use) =>
			Number(number(hmac(sha256, noiseKey, utf8ToBytes(`set\0${use}\0${set}`))) >> 11n) / 2 ** 53
	};
}
