import { del, get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';
import type { Bytes, Files } from './files.ts';

const databaseOf = (programme: string) => `tidemark-${programme}`;
const store = 'files';

/** Whether a database of this programme is there; null where the browser does not tell. */
export async function indexedThere(programme: string): Promise<boolean | null> {
	if (typeof indexedDB === 'undefined' || typeof indexedDB.databases !== 'function') return null;
	return (await indexedDB.databases()).some(({ name }) => name === databaseOf(programme));
}

/** Files as values of a database, one a programme. A value is written in one transaction, so whole or not at all. */
export function indexedFiles(programme: string): Files {
	let opened: Promise<IDBDatabase> | null = null;
	const open = (): Promise<IDBDatabase> => {
		opened ??= (async () => {
			const request = indexedDB.open(databaseOf(programme));
			request.onupgradeneeded = () => request.result.createObjectStore(store);
			const database = await promisifyRequest<IDBDatabase>(request);
			const forget = () => (opened = null);
			database.onclose = forget;
			// Another tab deletes everything: who held on would make it wait for ever.
			database.onversionchange = () => {
				database.close();
				forget();
			};
			return database;
		})();
		opened.catch(() => (opened = null));
		return opened;
	};
	const use: UseStore = async (mode, callback) => {
		const database = await open();
		// Data that was acknowledged must outlive a power cut, where the browser lets one ask for that.
		return callback(database.transaction(store, mode, { durability: 'strict' }).objectStore(store));
	};
	return {
		list: () => keys<string>(use),
		read: async (name) => (await get<Bytes>(name, use)) ?? null,
		write: (name, bytes) => set(name, bytes, use),
		remove: (name) => del(name, use),
		async destroy() {
			(await opened?.catch(() => null))?.close();
			opened = null;
			await promisifyRequest(indexedDB.deleteDatabase(databaseOf(programme)));
		}
	};
}
