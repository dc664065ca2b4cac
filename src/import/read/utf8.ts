import { singleByte } from './windows-1252.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const alone = singleByte('windows-1252');

/** Length of the UTF-8 character at `at`; 0 where it is invalid, -1 where the bytes end within it. */
function characterLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at]!;
	if (lead < 0x80) return 1;
	const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
	for (let i = 1; i < length; i += 1) {
		const byte = bytes[at + i];
		if (byte === undefined) return -1;
		let low = 0x80;
		let high = 0xbf;
		if (i === 1 && lead === 0xe0) low = 0xa0;
		else if (i === 1 && lead === 0xed) high = 0x9f;
		else if (i === 1 && lead === 0xf0) low = 0x90;
		else if (i === 1 && lead === 0xf4) high = 0x8f;
		if (byte < low || byte > high) return 0;
	}
	return length;
}

/** The end of the last complete character of a piece, so that the next piece begins with one. */
export function wholeUtf8(bytes: Uint8Array): number {
	for (let at = bytes.length - 1; at >= 0 && at > bytes.length - 4; at -= 1)
		if (bytes[at]! >= 0xc0) return characterLength(bytes, at) === -1 ? at : bytes.length;
		else if (bytes[at]! < 0x80) break;
	return bytes.length;
}

/** Decodes UTF-8. A byte that belongs to no character is reported and read as windows-1252. */
export function decodeUtf8(bytes: Uint8Array, onInvalid: (at: number) => void): string {
	try {
		return strict.decode(bytes);
	} catch {
		let text = '';
		let from = 0;
		for (let at = 0; at < bytes.length;) {
			const length = characterLength(bytes, at);
			if (length > 0) {
				at += length;
				continue;
			}
			onInvalid(at);
			text += strict.decode(bytes.subarray(from, at)) + alone(bytes.subarray(at, at + 1));
			at += 1;
			from = at;
		}
		return text + strict.decode(bytes.subarray(from));
	}
}
