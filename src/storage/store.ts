import { AnsweredWarnings } from './answered-warnings.ts';
import type { Home } from './files.ts';
import { clearHomes, openHome } from './open-home.ts';
import { tabLock } from './lock.ts';
import { otherTabs } from './other-tabs.ts';
import { askToPersist } from './persist.ts';
import { Records } from './records.ts';
import { SavedRecipes } from './saved-recipes.ts';

/** All that this device keeps for one programme. */
export interface Store {
	home: Home;
	records: Records;
	recipes: SavedRecipes;
	answers: AnsweredWarnings;
	/** Tells other tabs that something has changed. */
	tell: () => void;
	/** Asks the browser to keep the files when space runs short. */
	persist: () => Promise<void>;
	/** Takes every trace away. */
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
		tell: tabs.tell,
		persist: askToPersist,
		destroy: () => records.destroy(() => clearHomes(programme, files)),
		close: tabs.close
	};
}
