import { singleByte } from './windows-1252.ts';

const usual = new Set('åäöæøéèêüßçñáíóúàëïÅÄÖÆØÉÜ€’‘“”–—…·°§«»\u00a0');
const unusual = /[^\p{L}\p{N}]|[Œœƒªº]/u;

/**
 * Whether counts of bytes above 127 look more like Windows-1252 or Mac Roman. Letters and signs of Nordic and
 * English texts count for an encoding, signs that are hardly ever written count against it.
 */
export function likelier(high: readonly number[]): 'windows-1252' | 'macintosh' {
	return score('macintosh', high) > score('windows-1252', high) ? 'macintosh' : 'windows-1252';
}

function score(encoding: 'windows-1252' | 'macintosh', high: readonly number[]): number {
	const signs = singleByte(encoding)(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
	return high.reduce((sum, count, i) => sum + count * worth(signs[i]!), 0);
}

const worth = (sign: string) => (usual.has(sign) ? 1 : unusual.test(sign) ? -1 : 0);
