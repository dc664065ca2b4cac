import { isUtf8 } from 'node:buffer';
import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';

/** Why something in a folder cannot be read. */
export type Unreadable = 'name' | 'link-out' | 'link-broken' | 'special' | 'refused';

/** Something in a folder, looked at but not opened. `folder` and `file` can be read, the others not. */
export interface Entry {
	name: string;
	path: string;
	state: 'file' | 'folder' | Unreadable;
}

const isInside = (path: string, root: string): boolean => {
	const way = relative(root, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

function stateOf(path: string, root: string | null): Entry['state'] {
	try {
		if (lstatSync(path).isSymbolicLink()) {
			const target = realpathSync(path);
			if (root !== null && !isInside(target, root)) return 'link-out';
		}
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EACCES' ? 'refused' : 'link-broken';
	}
	const entry = statSync(path);
	if (!entry.isFile() && !entry.isDirectory()) return 'special';
	try {
		accessSync(path, entry.isFile() ? constants.R_OK : constants.R_OK | constants.X_OK);
	} catch {
		return 'refused';
	}
	return entry.isFile() ? 'file' : 'folder';
}

/** What a path leads to; a link out of the real path `root` is not followed, unless `root` is null. */
export const entryOf = (path: string, root: string | null): Entry => ({
	name: basename(path),
	path,
	state: stateOf(path, root)
});

/** What a folder holds, by name. Hidden files are not from the partner, and left out. Throws where it cannot be listed. */
export function entriesOf(dir: string, root: string): Entry[] {
	return readdirSync(dir, { encoding: 'buffer' })
		.map((bytes): Entry => {
			const name = bytes.toString('utf8');
			const path = join(dir, name);
			// Decoded and encoded again it would be the name of another file, or of none.
			return isUtf8(bytes) ? entryOf(path, root) : { name, path, state: 'name' };
		})
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The size of a file. */
export const readableBytes = (path: string): number => statSync(path).size;
