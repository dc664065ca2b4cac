import { singleByte } from './windows-1252.ts';

/** Letters of the Nordic languages, and others and signs that occur in their texts. */
const nordic = new Set('åäöæøÅÄÖÆØ');
const usual = new Set('éèêüßçñáíóúàëïÉÜ€’‘“”–—…·°§«»\u00a0');
const unusual = /[^\p{L}\p{N}]|[Œœƒªº]/u;
const candidates = ['windows-1252', 'macintosh', 'cp850'] as const;

/**
 * Which encoding counts of bytes above 127 look like most. Letters and signs of Nordic and English texts count
 * for an encoding, signs that are hardly ever written count against it.
 */
export function likelier(high: readonly number[]): (typeof candidates)[number] {
	const scores = candidates.map((encoding) => score(encoding, high));
	return candidates[scores.indexOf(Math.max(...scores))]!;
}

function score(encoding: (typeof candidates)[number], high: readonly number[]): number {
	const signs = singleByte(encoding)(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
	return high.reduce((sum, count, i) => sum + count * worth(signs[i]!), 0);
}

const worth = (sign: string) => (nordic.has(sign) ? 2 : usual.has(sign) ? 1 : unusual.test(sign) ? -1 : 0);
