// Sixteen consonants and four vowels: a word of five letters is two bytes of chance, and is said in each of the languages.
const consonants = 'bdfghjklmnprstvz';
const vowels = 'aeiu';
const wordCount = 5;

const wordOf = (n: number): string =>
	consonants[n >> 12]! +
	vowels[(n >> 10) & 3]! +
	consonants[(n >> 6) & 15]! +
	vowels[(n >> 4) & 3]! +
	consonants[n & 15]!;

/** How many bits of chance a passphrase of ours has: more than anybody can try. */
export const passphraseBits = wordCount * 16;

/** A passphrase that can be said on the telephone; `random` gives bytes that nobody can foretell. */
export function newPassphrase(random: (bytes: number) => Uint8Array): string {
	const bytes = random(2 * wordCount);
	return Array.from({ length: wordCount }, (_, i) => wordOf((bytes[2 * i]! << 8) | bytes[2 * i + 1]!)).join(
		'-'
	);
}

/** Whether a passphrase is too easy to guess for records of people: short, or of few letters. */
export const isWeak = (passphrase: string): boolean =>
	passphrase.length < 16 || new Set(passphrase.toLowerCase()).size < 8;
