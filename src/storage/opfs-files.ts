import type { Files } from './files.ts';

const folderOfAll = 'tidemark';

/** Whether an error says that a file does not exist. */
const isNotFound = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

async function orNull<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}

const root = () => navigator.storage.getDirectory();

/** Whether this browser stores files and can replace one as a whole. */
export const opfsAvailable = (): boolean =>
	'storage' in navigator &&
	'getDirectory' in navigator.storage &&
	typeof FileSystemFileHandle === 'function' &&
	'createWritable' in FileSystemFileHandle.prototype;

/**
 * Files in the origin's private file system, one folder per programme. What `createWritable` writes goes to a
 * temporary file, which replaces the old one only when it is closed.
 */
export function opfsFiles(programme: string): Files {
	const folder = async (create: boolean) => {
		const all = await orNull((await root()).getDirectoryHandle(folderOfAll, { create }));
		return all && (await orNull(all.getDirectoryHandle(programme, { create })));
	};
	return {
		async list() {
			const names: string[] = [];
			const mine = await folder(false);
			if (mine) for await (const name of mine.keys()) names.push(name);
			return names;
		},
		async read(name) {
			const file = await (await folder(false))?.getFileHandle(name).catch((error: unknown) => {
				if (isNotFound(error)) return null;
				throw error;
			});
			return file ? new Uint8Array(await (await file.getFile()).arrayBuffer()) : null;
		},
		async write(name, bytes) {
			const file = await (await folder(true))!.getFileHandle(name, { create: true });
			const draft = await file.createWritable();
			try {
				await draft.write(bytes);
			} catch (error) {
				await draft.abort();
				throw error;
			}
			await draft.close();
		},
		async remove(name) {
			const mine = await folder(false);
			if (mine) await orNull(mine.removeEntry(name, { recursive: true }));
		},
		async destroy() {
			const all = await orNull((await root()).getDirectoryHandle(folderOfAll));
			if (!all) return;
			await orNull(all.removeEntry(programme, { recursive: true }));
			for await (const _ of all.keys()) return;
			await orNull((await root()).removeEntry(folderOfAll));
		}
	};
}
