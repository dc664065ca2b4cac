import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a file holds: its bytes, and those that are packed in it. A packed file that cannot be opened throws, with its name. */
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
