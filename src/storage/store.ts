import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { AnsweredWarning } from './answered-warning.ts';
import { AnsweredWarnings } from './answered-warnings.ts';
import type { Base } from './base.ts';
import { DeclaredDeliveries } from './declared-deliveries.ts';
import type { StorageHome } from './files.ts';
import { clearOtherHomes, openHome } from './open-home.ts';
import { tabLock } from './lock.ts';
import type { Place } from './place.ts';
import { Records, type RecordsState } from './records.ts';
import { SavedRecipes } from './saved-recipes.ts';
import { finishDeletion } from './turn.ts';

/** All that a page shows of what is stored, as it is at one moment. */
export interface StoreState extends RecordsState {
	recipes: Recipe[];
	answers: AnsweredWarning[];
	declared: DeclaredDelivery[];
}

/** All that this device stores for one programme. */
export interface Store {
	home: StorageHome;
	state: () => Promise<StoreState>;
	records: Records;
	recipes: SavedRecipes;
	answers: AnsweredWarnings;
	declared: DeclaredDeliveries;
	/** The files of a newer version of this page, which are kept and not used. */
	newerFiles: () => Promise<string[]>;
	/** Notifies other tabs that something has changed. */
	notify: () => void;
	/** Asks the browser to keep the files when space runs short. */
	persist: () => Promise<void>;
	/** Removes everything; changes that were worked out before are refused afterwards. */
	destroy: () => Promise<Base>;
	close: () => void;
}

/** Opens the store of a programme; `changed` is called when another tab has changed it. */
export async function openStore(programme: Programme, changed: () => void): Promise<Store> {
	const { home, files } = await openHome(programme.id);
	const name = `tidemark:${programme.id}`;
	const tables = async () => {
		const { contributedTables } = await import('#schemas/tables/all.ts');
		return contributedTables(programme).map((table) => table.name);
	};
	const clearElsewhere = () => clearOtherHomes(programme.id, home);
	const place = { programme: programme.id, files, lock: tabLock(name), tables, clearElsewhere };
	const tabs = otherTabs(name, changed);
	return {
		home,
		...storeIn(place, () => crypto.randomUUID()),
		notify: tabs.notify,
		persist: askToPersist,
		close: tabs.close
	};
}

/** What is stored in a place; `random` makes a text that was never made before. */
export function storeIn(
	place: Place,
	random: () => string
): Omit<Store, 'home' | 'notify' | 'persist' | 'close'> {
	const records = new Records(place);
	const recipes = new SavedRecipes(place);
	const answers = new AnsweredWarnings(place);
	const declared = new DeclaredDeliveries(place);
	return {
		state: () =>
			place.lock(async () => {
				await finishDeletion(place);
				return {
					...(await records.state()),
					recipes: await recipes.list(),
					answers: await answers.list(),
					declared: await declared.list()
				};
			}),
		records,
		recipes,
		answers,
		declared,
		newerFiles: async () => {
			const { newerFiles } = await import('./newer-files.ts');
			return place.lock(() => newerFiles(place));
		},
		destroy: () => records.destroy(random())
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
