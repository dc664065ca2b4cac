import { constants, type Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceFile } from '#import/importer.ts';
import { Misuse } from '../../tooling/command.ts';
import { diskSentence } from '../../tooling/files/disk-sentence.ts';

/** A file on disk that is open. */
export interface OpenSourceFile extends SourceFile {
	/** Throws where somebody has written into it since it was opened. */
	requireUnchanged: () => Promise<void>;
	close: () => Promise<void>;
}

function kindOf(entry: Stats): string {
	if (entry.isDirectory()) return 'a folder';
	if (entry.isFIFO()) return 'a pipe';
	return entry.isSocket() ? 'a socket' : 'a device';
}

function requireFile(path: string, entry: Stats): void {
	if (!entry.isFile())
		throw new Misuse(
			`invalid file: ${path} is ${kindOf(entry)}; name a file, and save what comes from elsewhere as one`
		);
}

/** Opens what is a file and nothing else: neither looking nor opening waits for the other end of a pipe. */
async function openFile(path: string): Promise<FileHandle> {
	if (path === '') throw new Misuse('missing file: its name is empty');
	const entry = await stat(path).catch(() => null);
	if (entry === null) throw new Misuse(`missing file: ${path} cannot be read; check the path`);
	requireFile(path, entry);
	try {
		return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch (error) {
		throw new Misuse(diskSentence(error) ?? `missing file: ${path} cannot be read`, { cause: error });
	}
}

/** A file on disk, read piece by piece. What is wrong with it is a misuse of the command that names it, in one sentence. */
export async function sourceFile(path: string): Promise<OpenSourceFile> {
	const handle = await openFile(path);
	const entry = await handle.stat();
	const changed = () =>
		new Misuse(`invalid file: ${path} changed while it was read; read it again when nobody writes into it`);
	try {
		requireFile(path, entry);
	} catch (error) {
		await handle.close();
		throw error;
	}
	return {
		name: basename(path),
		size: entry.size,
		slice: async (from, to) => {
			const bytes = new Uint8Array(Math.max(0, Math.min(to, entry.size) - from));
			for (let at = 0; at < bytes.length;) {
				const { bytesRead } = await handle
					.read(bytes, at, bytes.length - at, from + at)
					.catch((error: unknown) => {
						throw new Misuse(diskSentence(error) ?? `broken file: ${path}`, { cause: error });
					});
				if (bytesRead === 0) throw changed();
				at += bytesRead;
			}
			return bytes;
		},
		requireUnchanged: async () => {
			const now = await handle.stat();
			if (now.size !== entry.size || now.mtimeMs !== entry.mtimeMs) throw changed();
		},
		close: () => handle.close()
	};
}
