import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Manifest } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Acceptance } from '#storage/acceptance.ts';
import type { AnsweredWarning } from '#storage/answered-warning.ts';
import type { CurrentRevision } from '#storage/current-revision.ts';
import type { Bytes, StorageHome } from '#storage/files.ts';
import type { UndoSteps } from '#storage/records.ts';
import { StaleRecords } from '#storage/stale-records.ts';
import type { Store } from '#storage/store.ts';
import { currentImports, timelineOf } from '#storage/undo-history.ts';

/** One revision in the history, and whether the current records on this device still build on it. */
export interface Revision extends Manifest {
	inForce: boolean;
}

/** Why the latest change failed: another tab was faster, the device is full, or the browser refused. */
export type OwnFault = 'stale' | 'full' | 'failed';

export type OpenStore = (changed: () => void) => Promise<Store>;

const nothing: CurrentRevision = { newest: 0, manifest: null, sha256: null, damaged: null };

function faultOf(error: unknown): OwnFault {
	if (error instanceof StaleRecords) return 'stale';
	return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}

/** The records that were imported on this device, with their history. Follows changes made in other tabs. */
export class OwnRecords {
	#state = $state<'opening' | 'ready' | 'failed'>('opening');
	#current = $state.raw<CurrentRevision>(nothing);
	#history = $state.raw<Revision[]>([]);
	#steps = $state.raw<UndoSteps>({ undo: null, redo: null });
	#recipes = $state.raw<Recipe[]>([]);
	#answers = $state.raw<AnsweredWarning[]>([]);
	#declared = $state.raw<DeclaredDelivery[]>([]);
	#home = $state<StorageHome>('memory');
	#fault = $state<OwnFault | null>(null);
	#busy = $state(false);
	#store: Store | null = null;
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

	/** The current revision; null where nothing was ever imported. */
	get manifest(): Manifest | null {
		return this.#current.manifest;
	}

	/** Whether there are records: false before the first import and after all imports were withdrawn. */
	get any(): boolean {
		return (this.#current.manifest?.tables.length ?? 0) > 0;
	}

	/** Number of a newest revision that is damaged and replaced by an older one; null otherwise. */
	get damaged(): number | null {
		return this.#current.damaged;
	}

	/** Every revision, newest first. */
	get history(): Revision[] {
		return this.#history;
	}

	/** How many imports make up the records. */
	get imports(): number {
		return this.#history.filter(({ entry, inForce }) => entry.kind === 'import' && inForce).length;
	}

	get canUndo(): boolean {
		return this.#steps.undo !== null;
	}

	get canRedo(): boolean {
		return this.#steps.redo !== null;
	}

	/** Saved recipes, ordered by name. */
	get recipes(): Recipe[] {
		return this.#recipes;
	}

	/** Answers to warnings about the records, in the order in which they were given. */
	get answers(): AnsweredWarning[] {
		return this.#answers;
	}

	/** What was said of tables of the own country beyond their records. */
	get declared(): DeclaredDelivery[] {
		return this.#declared;
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
			await this.#read();
			this.#state = 'ready';
		} catch {
			this.#state = 'failed';
		}
	}

	/** The accepted tables, with `source` as their last column. */
	tables(): Promise<Map<string, Bytes>> {
		return this.#opened().records.tables(this.#current.manifest);
	}

	/** Keyed tokens of people, and the ids they have here. */
	links(): Promise<Map<string, string>> {
		return this.#opened().records.links(this.#current.manifest);
	}

	/** Stores the result of an import. Throws when it could not, `StaleRecords` when another tab was faster. */
	accept(acceptance: Omit<Acceptance, 'at'>): Promise<void> {
		return this.#change(async ({ records, persist }) => {
			await persist().catch(() => undefined);
			await records.accept(this.#current.newest, { at: this.#now(), ...acceptance });
		});
	}

	undo(): Promise<void> {
		return this.#change(({ records }) => records.step(this.#current.newest, 'undo', this.#now()));
	}

	redo(): Promise<void> {
		return this.#change(({ records }) => records.step(this.#current.newest, 'redo', this.#now()));
	}

	/** Deletes the records, their history and the saved recipes. */
	deleteEverything(): Promise<void> {
		return this.#change(({ destroy }) => destroy());
	}

	/** The recipe in a file's bytes; null where there is none. */
	readRecipe(bytes: Uint8Array<ArrayBuffer>): Promise<Recipe | null> {
		return this.#opened().recipes.read(bytes);
	}

	saveRecipe(recipe: Recipe): Promise<void> {
		return this.#change(({ recipes }) => recipes.put(recipe));
	}

	removeRecipe(name: string): Promise<void> {
		return this.#change(({ recipes }) => recipes.remove(name));
	}

	/** Answers warnings with the reason why the rows are right as they are. */
	answer(warnings: readonly Omit<AnsweredWarning, 'note' | 'at'>[], note: string): Promise<void> {
		const at = this.#now();
		return this.#change(({ answers }) => answers.put(warnings.map((one) => ({ ...one, note, at }))));
	}

	/** Reopens warnings, by their keys. */
	reopenWarnings(keys: ReadonlySet<string>): Promise<void> {
		return this.#change(({ answers }) => answers.remove(keys));
	}

	/** Says that there is none of a table, or until when it is kept; null takes it back. The figures follow. */
	async declare(table: string, said: DeclaredDelivery | null): Promise<void> {
		await this.#change(({ declared }) => declared.put(table, said));
		this.#changed(this, true);
	}

	/** Packs the records into one zip to hand over, with its name. Throws without records, or without a country. */
	async pack(programme: Programme): Promise<{ name: string; bytes: Bytes }> {
		const { manifest } = this.#current;
		if (!manifest?.country) throw new Error('missing country: nobody has said whose records these are');
		const { country, recipes, keyId } = manifest;
		const { contributionName, contributionZip } = await import('#storage/contribution-zip.ts');
		const tables = await this.tables();
		const { period } = programme;
		const bytes = await contributionZip({
			programme,
			country,
			period,
			tables,
			declared: this.#declared,
			recipes,
			keyId
		});
		return { name: contributionName(programme.id, country, this.#now().slice(0, 10)), bytes };
	}

	close(): void {
		this.#store?.close();
	}

	#opened(): Store {
		if (!this.#store) throw new Error('missing store: the records of this device are not open');
		return this.#store;
	}

	async #read(): Promise<void> {
		const { records, recipes, answers, declared } = this.#opened();
		const current = await records.current();
		const history = await records.history(current);
		const inForce = currentImports(timelineOf(history));
		this.#steps = await records.steps(history);
		this.#recipes = await recipes.list();
		this.#answers = await answers.list();
		this.#declared = await declared.list();
		this.#history = history
			.map((one): Revision => ({ ...one, inForce: inForce.has(one.revision) }))
			.reverse();
		this.#current = current;
	}

	async #follow(): Promise<void> {
		const before = this.#current.sha256;
		await this.load();
		if (before !== this.#current.sha256) this.#changed(this, false);
	}

	async #change(make: (store: Store) => Promise<unknown>): Promise<void> {
		const store = this.#opened();
		const before = this.#current.sha256;
		this.#busy = true;
		this.#fault = null;
		try {
			await make(store);
			store.notify();
		} catch (error) {
			this.#fault = faultOf(error);
			throw error;
		} finally {
			await this.load();
			this.#busy = false;
			if (before !== this.#current.sha256) this.#changed(this, this.#fault === null);
		}
	}
}
