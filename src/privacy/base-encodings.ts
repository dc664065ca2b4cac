const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Bytes in base32 (RFC 4648), lower case, without padding: safe in URLs, file names and ids. */
export function base32(bytes: Uint8Array): string {
	let text = '';
	let bits = 0;
	let value = 0;
	for (const byte of bytes) {
		value = ((value << 8) | byte) & 0xfff;
		for (bits += 8; bits >= 5; bits -= 5) text += letters[(value >> (bits - 5)) & 31]!;
	}
	return bits > 0 ? text + letters[(value << (5 - bits)) & 31]! : text;
}

/** Bytes in base64url (RFC 4648, section 5), without padding. */
export const toBase64url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=+$/, '');

export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
