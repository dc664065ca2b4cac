import type { Programme } from '#schemas/programme.ts';
import type { Files, StorageHome } from './files.ts';
import { clearOtherHomes, openHome } from './open-home.ts';
import { tabLock } from './lock.ts';
import type { StoredParts } from './stored-parts.ts';

/** All that this device stores for one programme. */
export interface Store {
	home: StorageHome;
	/** Whether nothing was ever stored here, as on most devices: then nothing has to be read. */
	isEmpty: () => Promise<boolean>;
	/** What is stored; the program for it is loaded when it is first needed. */
	parts: () => Promise<StoredParts>;
	/** Notifies other tabs that something has changed. */
	notify: () => void;
	/** Asks the browser to keep the files when space runs short. */
	persist: () => Promise<void>;
	close: () => void;
}

/** Opens the store of a programme; `changed` is called when another tab has changed it. */
export async function openStore(programme: Programme, changed: () => void): Promise<Store> {
	const { home, files } = await openHome(programme.id);
	const name = `tidemark:${programme.id}`;
	const tabs = otherTabs(name, changed);
	// In browsers without locks between tabs it is one for all that this page does.
	const lock = tabLock(name);
	return {
		home,
		isEmpty: () => isEmpty(files),
		parts: async () => {
			const { partsIn } = await import('./stored-parts.ts');
			return partsIn(
				{
					programme: programme.id,
					files,
					lock,
					tables: () => namesOfTables(programme),
					clearElsewhere: () => clearOtherHomes(programme.id, home)
				},
				// Also where a connection is not secure, unlike `randomUUID`.
				() => crypto.getRandomValues(new Uint32Array(4)).join('-')
			);
		},
		notify: tabs.notify,
		persist: askToPersist,
		close: tabs.close
	};
}

const isEmpty = async (files: Files): Promise<boolean> => (await files.list()).length === 0;

async function namesOfTables(programme: Programme): Promise<string[]> {
	const { contributedTables } = await import('#schemas/tables/all.ts');
	return contributedTables(programme).map((table) => table.name);
}

/** Notifies other tabs that the records have changed, and is notified by them. */
interface OtherTabs {
	notify: () => void;
	close: () => void;
}

/** Calls `changed` whenever another tab has sent a notification; does nothing in browsers without channels. */
function otherTabs(name: string, changed: () => void): OtherTabs {
	if (typeof BroadcastChannel === 'undefined') return { notify: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(name);
	channel.onmessage = changed;
	return { notify: () => channel.postMessage('changed'), close: () => channel.close() };
}

let asked = false;

/**
 * Asks the browser, once a visit, not to clear the files when space runs short. Some browsers ask the user;
 * whatever the answer, the files are stored as well as the browser can.
 */
async function askToPersist(): Promise<void> {
	if (asked || !('storage' in navigator) || !('persist' in navigator.storage)) return;
	asked = true;
	if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
