import { AnsweredWarnings } from './answered-warnings.ts';
import { DeclaredDeliveries } from './declared-deliveries.ts';
import type { StorageHome } from './files.ts';
import { clearHomes, openHome } from './open-home.ts';
import { tabLock } from './lock.ts';
import { Records } from './records.ts';
import { SavedRecipes } from './saved-recipes.ts';

/** All that this device stores for one programme. */
export interface Store {
	home: StorageHome;
	records: Records;
	recipes: SavedRecipes;
	answers: AnsweredWarnings;
	declared: DeclaredDeliveries;
	/** Notifies other tabs that something has changed. */
	notify: () => void;
	/** Asks the browser to keep the files when space runs short. */
	persist: () => Promise<void>;
	/** Removes everything. */
	destroy: () => Promise<void>;
	close: () => void;
}

/** Opens the store of a programme; `changed` is called when another tab has changed it. */
export async function openStore(programme: string, changed: () => void): Promise<Store> {
	const { home, files } = await openHome(programme);
	const name = `tidemark:${programme}`;
	const records = new Records(files, tabLock(name), programme);
	const tabs = otherTabs(name, changed);
	return {
		home,
		records,
		recipes: new SavedRecipes(files),
		answers: new AnsweredWarnings(files),
		declared: new DeclaredDeliveries(files),
		notify: tabs.notify,
		persist: askToPersist,
		destroy: () => records.destroy(() => clearHomes(programme, files)),
		close: tabs.close
	};
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
