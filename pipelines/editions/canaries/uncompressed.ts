import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/**
 * The contents of a file: its bytes, and those compressed in it. Throws, naming the file, when it cannot be
 * unpacked.
 */
export function unpacked(path: string, bytes: Uint8Array): Uint8Array[] {
	try {
		if (path.endsWith('.br')) return [bytes, ...unpacked(path.slice(0, -3), brotliDecompressSync(bytes))];
		if (bytes[0] === 0x1f && bytes[1] === 0x8b)
			return [bytes, ...unpacked(path.replace(/\.gz$/, ''), gunzipSync(bytes))];
	} catch (cause) {
		throw new Error(`invalid file: ${path} is packed, and cannot be opened`, { cause });
	}
	return [bytes];
}
