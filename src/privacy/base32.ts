const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Bytes in base32 (RFC 4648), small letters, without padding: safe in addresses, file names and ids. */
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
