import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { ImportEntry, Manifest } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ReceivedAcceptance } from '#storage/accept-received.ts';
import type { Acceptance } from '#storage/acceptance.ts';
import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import { isSameBase, type Base } from '#storage/base.ts';
import type { Contents } from '#storage/contents.ts';
import type { StorageHome } from '#storage/files.ts';
import { isRemoved } from '#storage/stale-records.ts';
import { nothingStored } from '#storage/nothing-stored.ts';
import type { Store } from '#storage/store.ts';
import type { StoredParts, StoreState } from '#storage/stored-parts.ts';
import type { DoneElsewhere } from './done-elsewhere.ts';
import { KeptFigures } from './kept-figures.svelte.ts';
import { ownFault, type OwnFault } from './own-fault.ts';
import type { Packed } from './pack-records.ts';
import { lastImportOf, revisionsOf, type Revision } from './revisions.ts';

export type OpenStore = (changed: () => void) => Promise<Store>;

/** The records that were imported on this device, with their history. Follows changes made in other tabs. */
export class OwnRecords {
	#state = $state<'opening' | 'ready' | 'failed'>('opening');
	#stored = $state.raw(nothingStored);
	readonly #history = $derived(revisionsOf(this.#stored.history));
	#home = $state<StorageHome>('memory');
	#fault = $state<OwnFault | null>(null);
	#busy = $state(false);
	#elsewhere = $state.raw<DoneElsewhere | null>(null);
	#store: Store | null = null;
	/** What this tab knows or has made of the records; null before it has read them. */
	#known: Base | null = null;
	readonly #open: OpenStore;
	readonly #now: () => string;
	readonly #changed: (own: OwnRecords, here: boolean) => void;

	/** `now` is the time as ISO text in UTC; `changed` is called after each change, with whether this tab made it. */
	constructor(open: OpenStore, now: () => string, changed: (own: OwnRecords, here: boolean) => void) {
		this.#open = open;
		this.#now = now;
		this.#changed = changed;
	}

	/** `failed`: this browser allows no reading or storing. */
	get state(): 'opening' | 'ready' | 'failed' {
		return this.#state;
	}

	/** Where the records are stored; those in memory are gone with the page. */
	get home(): StorageHome {
		return this.#home;
	}

	/** What a change that is worked out now has to name. */
	get base(): Base {
		return this.#stored.current.base;
	}

	/** The current revision; null where nothing was ever imported. */
	get manifest(): Manifest | null {
		return this.#stored.current.manifest;
	}

	/** Whether a newer version of this page keeps the records: this tab must be loaded again before it can change them. */
	get newer(): boolean {
		return this.#stored.current.newer;
	}

	/** What another tab or the browser did last, after the latest change that was made here; null where there is nothing to tell. */
	get elsewhere(): DoneElsewhere | null {
		return this.#elsewhere;
	}

	/** Whether there are records: false before the first import and after all imports were withdrawn. */
	get any(): boolean {
		return (this.manifest?.tables.length ?? 0) > 0;
	}

	/** Number of a newest revision that is damaged and replaced by an older one; null otherwise. */
	get damaged(): number | null {
		return this.#stored.current.damaged;
	}

	/** Every revision, newest first. */
	get history(): Revision[] {
		return this.#history;
	}

	/** The import that undo takes back; null where none is in force, or where undo takes back what somebody handed over. */
	get lastImport(): (Revision & { entry: ImportEntry }) | null {
		return lastImportOf(this.#history);
	}

	/** How many imports, and files that were handed over, make up the records. */
	get imports(): number {
		return this.#history.filter(({ inForce }) => inForce).length;
	}

	get canUndo(): boolean {
		return this.#stored.steps.undo !== null;
	}

	get canRedo(): boolean {
		return this.#stored.steps.redo !== null;
	}

	/** Saved recipes, ordered by name. */
	get recipes(): Recipe[] {
		return this.#stored.recipes;
	}

	/** Answers to warnings about the records, in the order in which they were given. */
	get answers(): AnsweredWarning[] {
		return this.#stored.answers;
	}

	/** What was said of tables of the own country beyond their records. */
	get declared(): DeclaredDelivery[] {
		return this.#stored.declared;
	}

	get fault(): OwnFault | null {
		return this.#fault;
	}

	get busy(): boolean {
		return this.#busy;
	}

	/** Loads what this device has stored. Never throws: `state` says how it went. */
	async load(): Promise<void> {
		try {
			this.#store ??= await this.#open(() => void this.#follow());
			this.#home = this.#store.home;
			// On most devices there is nothing to read, nor anything that reads it.
			const isEmpty = this.#known === null && (await this.#store.isEmpty());
			this.#take(isEmpty ? nothingStored : await (await this.#store.parts()).state());
			this.#state = 'ready';
		} catch {
			this.#state = 'failed';
		}
	}

	/** Tables and links of the current records, all of one revision, which is the one shown afterwards. */
	async contents(): Promise<Contents> {
		const { records } = await this.#opened().parts();
		const contents = await records.contents();
		if (!isSameBase(contents.base, this.base)) await this.#follow();
		return contents;
	}

	/** The figures of the records, kept for the next visit. */
	readonly figures = new KeptFigures(async () => (await this.stored()).cube);

	/**
	 * Stores the result of an import that was worked out on `base`; the base that it leads to. Throws when it could
	 * not, `StaleRecords` when the records have changed since.
	 */
	accept(base: Base, acceptance: Omit<Acceptance, 'at'>): Promise<Base> {
		return this.#keep(({ records }) => records.accept(base, { at: this.#now(), ...acceptance }));
	}

	/** Stores what partners or another device have handed over, as `accept` stores an import. */
	acceptReceived = (base: Base, acceptance: Omit<ReceivedAcceptance, 'at'>): Promise<Base> =>
		this.#keep(({ records }) => records.acceptReceived(base, { at: this.#now(), ...acceptance }));

	/** Takes back the last import, which is the one that led to `base`. Throws as `accept` does. */
	undo(base: Base): Promise<Base> {
		return this.#changeRecords(({ records }) => records.step(base, 'undo', this.#now()));
	}

	/** Brings back the import that was undone last, as `undo` takes it back. */
	redo(base: Base): Promise<Base> {
		return this.#changeRecords(({ records }) => records.step(base, 'redo', this.#now()));
	}

	/** Deletes the records, their history and the saved recipes. */
	async deleteEverything(): Promise<void> {
		await this.#changeRecords(({ destroy }) => destroy());
	}

	/** The recipe in a file's bytes; null where there is none. */
	async readRecipe(bytes: Uint8Array<ArrayBuffer>): Promise<Recipe | null> {
		return (await import('#storage/saved-recipes.ts')).readRecipe(bytes);
	}

	async saveRecipe(recipe: Recipe): Promise<void> {
		await this.#change(({ recipes }) => recipes.put(this.base, recipe));
	}

	async removeRecipe(name: string): Promise<void> {
		await this.#change(({ recipes }) => recipes.remove(this.base, name));
	}

	/** Answers warnings with the reason why the rows are right as they are. */
	async answer(warnings: readonly Omit<AnsweredWarning, 'note' | 'at'>[], note: string): Promise<void> {
		const at = this.#now();
		const given = warnings.map((one) => ({ ...one, note, at }));
		await this.#change(({ answers }) => answers.put(this.base, given));
	}

	/** Reopens warnings, by their keys. */
	async reopenWarnings(keys: ReadonlySet<string>): Promise<void> {
		await this.#change(({ answers }) => answers.remove(this.base, keys));
	}

	/** Says that there is none of a table, or until when it is kept; null takes it back. The figures follow. */
	async declare(table: string, said: DeclaredDelivery | null): Promise<void> {
		await this.beside(({ declared }, base) => declared.put(base, table, said));
	}

	/** Changes what is stored beside the records, such as the keys that files are sealed with. */
	async beside<T>(make: (stored: StoredParts, base: Base) => Promise<T>): Promise<T> {
		const before = JSON.stringify(this.declared);
		const made = await this.#change((stored) => make(stored, this.base));
		// Figures follow what is said of tables.
		if (JSON.stringify(this.declared) !== before) this.#changed(this, true);
		return made;
	}

	/** What is stored, also what not every page shows. */
	stored = async (): Promise<StoredParts> => this.#opened().parts();

	/** Packs the records into one file, with its name; `country` holds where no import named one. Throws without records or a country. */
	async pack(programme: Programme, country: string | null = null): Promise<Packed> {
		const { packRecords } = await import('./pack-records.ts');
		const { declared, answers } = this;
		return packRecords(await this.contents(), { programme, at: this.#now(), declared, answers, country });
	}

	close(): void {
		this.#store?.close();
	}

	#opened(): Store {
		if (!this.#store) throw new Error('missing store: the records of this device are not open');
		return this.#store;
	}

	/** Shows what another tab has done. */
	async #follow(): Promise<void> {
		const { base, declared } = this;
		await this.load();
		const isOther = JSON.stringify(declared) !== JSON.stringify(this.declared);
		if (!this.newer && (isOther || !isSameBase(base, this.base))) this.#changed(this, false);
	}

	#take(stored: StoreState): void {
		const known = this.#known;
		const { base } = stored.current;
		this.#stored = stored;
		if (this.newer) return;
		if (known !== null && !isSameBase(known, base))
			this.#elsewhere = {
				what: isRemoved(known, base) ? 'gone' : known.generation === base.generation ? 'changed' : 'deleted'
			};
		this.#known = base;
	}

	/** Makes a change that brings records, which the browser is asked to keep. */
	#keep(make: (stored: StoredParts) => Promise<Base>): Promise<Base> {
		return this.#changeRecords(async (stored) => {
			const { persist } = this.#opened();
			await persist().catch(() => undefined);
			return make(stored);
		});
	}

	/** Makes a change of the records, which returns the base that it leads to. */
	#changeRecords(make: (stored: StoredParts) => Promise<Base>): Promise<Base> {
		return this.#change(async (stored) => {
			this.#known = await make(stored);
			this.#elsewhere = null;
			return this.#known;
		});
	}

	async #change<T>(make: (stored: StoredParts) => Promise<T>): Promise<T> {
		const store = this.#opened();
		const { base } = this;
		this.#busy = true;
		this.#fault = null;
		try {
			return await make(await store.parts());
		} catch (error) {
			this.#fault = ownFault(error);
			throw error;
		} finally {
			// A deletion that failed halfway has changed what others hold, too.
			store.notify();
			await this.load();
			this.#busy = false;
			if (!this.newer && !isSameBase(base, this.base)) this.#changed(this, this.#fault === null);
		}
	}
}
