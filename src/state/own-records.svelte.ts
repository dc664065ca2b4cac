import type { Manifest } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Acceptance } from '#storage/acceptance.ts';
import type { AnsweredWarning } from '#storage/answered-warnings.ts';
import type { Current } from '#storage/current-revision.ts';
import type { Bytes, Home } from '#storage/files.ts';
import type { Steps } from '#storage/records.ts';
import { StaleRecords } from '#storage/stale-records.ts';
import type { Store } from '#storage/store.ts';
import { standing, timelineOf } from '#storage/undo-timeline.ts';

/** One revision in the history, and whether the records on this device still rest on it. */
export interface Revision extends Manifest {
	standing: boolean;
}

/** Why the last change did not happen: another tab was faster, the device is full, or the browser refused. */
export type OwnFault = 'stale' | 'full' | 'failed';

export type OpenStore = (changed: () => void) => Promise<Store>;

const nothing: Current = { newest: 0, manifest: null, sha256: null, damaged: null };

function faultOf(error: unknown): OwnFault {
	if (error instanceof StaleRecords) return 'stale';
	return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}

/** The records that were imported on this device, with their history; follows what other tabs do to them. */
export class OwnRecords {
	#state = $state<'opening' | 'ready' | 'failed'>('opening');
	#current = $state.raw<Current>(nothing);
	#history = $state.raw<Revision[]>([]);
	#steps = $state.raw<Steps>({ undo: null, redo: null });
	#recipes = $state.raw<Recipe[]>([]);
	#answers = $state.raw<AnsweredWarning[]>([]);
	#home = $state<Home>('memory');
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

	/** `failed`: this browser lets nothing be read or kept. */
	get state(): 'opening' | 'ready' | 'failed' {
		return this.#state;
	}

	/** Where the records are; those in memory are gone with the page. */
	get home(): Home {
		return this.#home;
	}

	/** The revision in force; null where nothing was ever imported. */
	get manifest(): Manifest | null {
		return this.#current.manifest;
	}

	/** Whether there are records: not before the first import, nor when all were taken back. */
	get any(): boolean {
		return (this.#current.manifest?.tables.length ?? 0) > 0;
	}

	/** Number of a newest revision that is damaged, so that an older one stands in for it; null where all is well. */
	get damaged(): number | null {
		return this.#current.damaged;
	}

	/** Every revision, the newest first. */
	get history(): Revision[] {
		return this.#history;
	}

	/** How many imports the records rest on. */
	get imports(): number {
		return this.#history.filter(({ entry, standing }) => entry.kind === 'import' && standing).length;
	}

	get canUndo(): boolean {
		return this.#steps.undo !== null;
	}

	get canRedo(): boolean {
		return this.#steps.redo !== null;
	}

	/** Saved recipes, in the order of their names. */
	get recipes(): Recipe[] {
		return this.#recipes;
	}

	/** Why warnings about records may stand, in the order in which somebody said so. */
	get answers(): AnsweredWarning[] {
		return this.#answers;
	}

	/** Why the last change did not happen; null when it did. */
	get fault(): OwnFault | null {
		return this.#fault;
	}

	/** Whether a change is under way. */
	get busy(): boolean {
		return this.#busy;
	}

	/** Finds what this device holds. Never throws: `state` says how it went. */
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
		return this.#kept().records.tables(this.#current.manifest);
	}

	/** Keyed tokens of people, and the ids they have here. */
	links(): Promise<Map<string, string>> {
		return this.#kept().records.links(this.#current.manifest);
	}

	/** Keeps what an import leaves behind. Throws when it could not, `StaleRecords` when another tab was faster. */
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

	/** Takes away the records, their history and the saved recipes. */
	deleteEverything(): Promise<void> {
		return this.#change(({ destroy }) => destroy());
	}

	saveRecipe(recipe: Recipe): Promise<void> {
		return this.#change(({ recipes }) => recipes.put(recipe));
	}

	removeRecipe(name: string): Promise<void> {
		return this.#change(({ recipes }) => recipes.remove(name));
	}

	/** Says of warnings why they may stand. */
	answer(warnings: readonly Omit<AnsweredWarning, 'note' | 'at'>[], note: string): Promise<void> {
		const at = this.#now();
		return this.#change(({ answers }) => answers.put(warnings.map((one) => ({ ...one, note, at }))));
	}

	/** Opens warnings again, by their keys. */
	takeBackAnswers(keys: ReadonlySet<string>): Promise<void> {
		return this.#change(({ answers }) => answers.remove(keys));
	}

	/** The records as one zip to hand over, with its name. Throws without records, or without a country. */
	async seal(programme: Programme): Promise<{ name: string; bytes: Bytes }> {
		const { manifest } = this.#current;
		if (!manifest?.country) throw new Error('missing country: nobody has said whose records these are');
		const { country, recipes, keyId } = manifest;
		const { contributionName, contributionZip: sealContribution } =
			await import('#storage/contribution-zip.ts');
		const tables = await this.tables();
		const { period } = programme;
		const bytes = await sealContribution({ programme, country, period, tables, recipes, keyId });
		return { name: contributionName(programme.id, country, this.#now().slice(0, 10)), bytes };
	}

	close(): void {
		this.#store?.close();
	}

	#kept(): Store {
		if (!this.#store) throw new Error('missing store: the records of this device are not open');
		return this.#store;
	}

	async #read(): Promise<void> {
		const { records, recipes, answers } = this.#kept();
		const current = await records.current();
		const history = await records.history(current);
		const upright = standing(timelineOf(history));
		this.#steps = await records.steps(history);
		this.#recipes = await recipes.list();
		this.#answers = await answers.list();
		this.#history = history
			.map((one): Revision => ({ ...one, standing: upright.has(one.revision) }))
			.reverse();
		this.#current = current;
	}

	async #follow(): Promise<void> {
		const before = this.#current.sha256;
		await this.load();
		if (before !== this.#current.sha256) this.#changed(this, false);
	}

	async #change(make: (store: Store) => Promise<unknown>): Promise<void> {
		const store = this.#kept();
		const before = this.#current.sha256;
		this.#busy = true;
		this.#fault = null;
		try {
			await make(store);
			store.tell();
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
