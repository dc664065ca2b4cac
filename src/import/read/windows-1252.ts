import { decodeCp850 } from './cp850.ts';
import type { Encoding } from './encoding.ts';

/** Some engines decode windows-1252 as ISO-8859-1; these are the 32 characters that they get wrong. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const sound = new TextDecoder('windows-1252').decode(new Uint8Array([0x80])) === '€';

const missed = /[\u0080-\u009f]/g;

/** Decodes a single-byte encoding. Every byte is valid, so nothing is lost. */
export function singleByte(encoding: Encoding): (bytes: Uint8Array) => string {
	if (encoding === 'cp850') return decodeCp850;
	const decoder = new TextDecoder(encoding);
	if (encoding !== 'windows-1252' || sound) return (bytes) => decoder.decode(bytes);
	return (bytes) => decoder.decode(bytes).replace(missed, (sign) => c1[sign.charCodeAt(0) - 0x80]!);
}
