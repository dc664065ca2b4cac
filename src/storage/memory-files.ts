import type { Bytes, Files } from './files.ts';

/** Files that are gone with the page, for browsers that store nothing, and for tests. */
export function memoryFiles(kept = new Map<string, Bytes>()): Files {
	return {
		list: () => Promise.resolve([...kept.keys()]),
		read: (name) => Promise.resolve(kept.get(name)?.slice() ?? null),
		write: (name, bytes) => {
			kept.set(name, bytes.slice());
			return Promise.resolve();
		},
		remove: (name) => {
			kept.delete(name);
			return Promise.resolve();
		},
		destroy: () => {
			kept.clear();
			return Promise.resolve();
		}
	};
}
