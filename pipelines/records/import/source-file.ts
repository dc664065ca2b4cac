import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SourceFile } from '#import/importer.ts';
import { Misuse } from '../../tooling/command.ts';

/** A file on disk, read piece by piece. */
export async function sourceFile(path: string): Promise<SourceFile & { close: () => Promise<void> }> {
	const entry = await stat(path).catch(() => null);
	if (!entry?.isFile()) throw new Misuse(`missing file: ${path} cannot be read; check the path`);
	const handle = await open(path);
	return {
		name: basename(path),
		size: entry.size,
		slice: async (from, to) => {
			const bytes = new Uint8Array(Math.max(0, Math.min(to, entry.size) - from));
			const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
			return bytesRead === bytes.length ? bytes : bytes.subarray(0, bytesRead);
		},
		sha256: async () => {
			const hash = createHash('sha256');
			await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
			return hash.digest('hex');
		},
		close: () => handle.close()
	};
}
