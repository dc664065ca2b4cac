import type { Files } from './files.ts';

const folderOfAll = 'tidemark';

/** Whether an error says that something is not there. */
const absent = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

async function orNull<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work;
	} catch (error) {
		if (absent(error)) return null;
		throw error;
	}
}

const root = () => navigator.storage.getDirectory();

/** Whether this browser keeps files and can swap a new one in whole. */
export const opfsWorks = (): boolean =>
	'storage' in navigator &&
	'getDirectory' in navigator.storage &&
	typeof FileSystemFileHandle === 'function' &&
	'createWritable' in FileSystemFileHandle.prototype;

/**
 * Files in the origin's private file system, one folder a programme. What `createWritable` writes goes to a file of its
 * own, which takes the place of the old one only when it is closed.
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
				if (absent(error)) return null;
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
			if (mine) await orNull(mine.removeEntry(name));
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
