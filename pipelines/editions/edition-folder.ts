import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync,
	existsSync
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { openStaging, sweepStaging } from '../tooling/files/staging.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';

/** Every file below a folder, by its path with `/`. Throws when there is no such folder. */
export function readFolder(dir: string): Map<string, Uint8Array> {
	if (!existsSync(dir) || !statSync(dir).isDirectory())
		throw new Error(`missing edition: ${dir} is no folder`);
	return new Map(
		readdirSync(dir, { recursive: true, encoding: 'utf8' })
			.map((path) => join(dir, path))
			.filter((path) => statSync(path).isFile())
			.sort()
			.map((path) => [relative(dir, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const)
	);
}

/** Writes a folder that appears complete or not at all. Throws where something has this name. */
export function writeFolder(dir: string, files: ReadonlyMap<string, Uint8Array>): void {
	requireNewFolder(dir);
	const staging = openStaging(dirname(dir), 'edition');
	const draft = join(staging.folder, 'edition');
	try {
		for (const [path, bytes] of files) {
			mkdirSync(dirname(join(draft, path)), { recursive: true });
			writeFileSync(join(draft, path), bytes);
		}
		renameSync(draft, dir);
	} finally {
		staging.close();
	}
}

/** Throws, before any work, where an edition cannot be written under this name. */
export function requireNewFolder(dir: string): void {
	requireWritableFolder(dirname(dir));
	if (existsSync(dirname(dir))) sweepStaging(dirname(dir));
	if (existsSync(dir))
		throw new Error(
			`invalid folder: ${dir} is there already, and an edition is never changed; choose another name`
		);
}
