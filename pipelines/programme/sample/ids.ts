import { mix, textHash } from './hash-bits.ts';

const half = 17;
const mask = (1 << half) - 1;
const rounds = 4;
const letters = 'abcdefghjkmnpqrs';
const signs = '234567abcdefghijklmnopqrstuvwxyz';
const triples = Array.from(
	{ length: 1 << 15 },
	(_, n) => signs[n >> 10]! + signs[(n >> 5) & 31]! + signs[n & 31]!
);

/** Indices run from 0 up to, not including, this. */
export const idSpace = 2 ** (2 * half);

/**
 * Issues ids that look random, have no meaning and never repeat: the index goes through a keyed permutation
 * (a Feistel network) of all 34-bit numbers. Eight characters: `prefix`, three characters, a letter, three
 * characters. The letter prevents four digits in a row, so that no id is taken for a telephone or personal
 * number; twelve characters is the most that DuckDB stores inline.
 */
export function issuer(seed: number, prefix: string): (index: number) => string {
	const keys = Array.from({ length: rounds }, (_, round) => mix(mix(seed ^ textHash(prefix)) + round));
	return (index) => {
		let left = Math.floor(index / (mask + 1)) & mask;
		let right = index % (mask + 1);
		for (const key of keys) [left, right] = [right, left ^ (mix(right ^ key) & mask)];
		const middle = letters[((left & 3) << 2) | (right >> 15)]!;
		return prefix + triples[left >> 2]! + middle + triples[right & 0x7fff]!;
	};
}
