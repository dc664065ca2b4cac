import type { SourceFile } from '../importer.ts';

/** Bytes that are at hand, such as pasted text, as a file to import. */
export const byteFile = (name: string, bytes: Uint8Array): SourceFile => ({
	name,
	size: bytes.length,
	slice: async (from, to) => bytes.subarray(from, to)
});
