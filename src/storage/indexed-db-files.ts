import { del, get, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Bytes, Files } from './files.ts';

const databaseOf = (programme: string) => `tidemark-${programme}`;
const store = 'files';

/** Whether a database of this programme exists; null where the browser cannot say. */
export async function indexedDbExists(programme: string): Promise<boolean | null> {
	if (typeof indexedDB === 'undefined' || typeof indexedDB.databases !== 'function') return null;
	return (await indexedDB.databases()).some(({ name }) => name === databaseOf(programme));
}

/** Waits until all of a transaction is stored. Why it is not, as for want of room, is known only once it is aborted. */
const whole = (transaction: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('invalid write: it was aborted'));
	});

/**
 * Files as values of a database, one per programme. A value is written in one transaction, so completely or
 * not at all.
 */
export function indexedDbFiles(programme: string): Files {
	let opened: Promise<IDBDatabase> | null = null;
	const open = (): Promise<IDBDatabase> => {
		opened ??= (async () => {
			const request = indexedDB.open(databaseOf(programme));
			request.onupgradeneeded = () => request.result.createObjectStore(store);
			const database = await promisifyRequest<IDBDatabase>(request);
			const forget = () => (opened = null);
			database.onclose = forget;
			// Another tab deletes everything and would wait for ever for a connection that stays open.
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
		// Acknowledged data must survive a power cut, where the browser offers that.
		return callback(database.transaction(store, mode, { durability: 'strict' }).objectStore(store));
	};
	return {
		list: () => keys<string>(use),
		read: async (name) => (await get<Bytes>(name, use)) ?? null,
		write: (name, bytes) =>
			use('readwrite', (files) => {
				files.put(bytes, name);
				return whole(files.transaction);
			}),
		remove: (name) => del(name, use),
		async destroy() {
			(await opened?.catch(() => null))?.close();
			opened = null;
			await promisifyRequest(indexedDB.deleteDatabase(databaseOf(programme)));
		}
	};
}
