import { sha256 } from '@noble/hashes/sha2.js';

const utf8 = new TextEncoder();
const letters = 'abcdefghijklmnop';

/**
 * An id of what is no person and no secret, from what it says: whoever says the same gets the same id, without a key. 128 bits in letters
 * alone, so that it looks like no number of a person.
 */
export const openId = (text: string): string =>
	[...sha256(utf8.encode(text)).subarray(0, 16)]
		.map((byte) => letters[byte >> 4]! + letters[byte & 15]!)
		.join('');
