import { readProducts } from '#quality/product-rows.ts';
import type { Programme } from '#schemas/programme.ts';
import { isSameBase, type Base } from '#storage/base.ts';
import { ownFault, type OwnFault } from '#state/own-fault.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';
import type { Records, Workspace } from '#state/workspace.svelte.ts';
import type { Fields } from './product-form.ts';
import { newId, productAcceptance, type Change } from './product-change.ts';
import { registeredIn, type Registered } from './registered.ts';

/**
 * The products of this device, and changes of them: each is a revision of the records, as an import is. Before there are any records,
 * those on screen are shown.
 */
export class Register {
	#products = $state.raw<Registered[] | null>(null);
	#fault = $state<OwnFault | null>(null);
	/** The revision that the last change here led to. */
	#made = $state.raw<Base | null>(null);
	/** The records as they were when a change was begun. */
	#held: Base | null = null;
	readonly #programme: Programme;
	readonly #own: OwnRecords;
	readonly #workspace: Pick<Workspace, 'records' | 'queryFigures'>;
	readonly #random: (bytes: number) => Uint8Array;

	constructor(
		programme: Programme,
		own: OwnRecords,
		workspace: Pick<Workspace, 'records' | 'queryFigures'>,
		random: (bytes: number) => Uint8Array
	) {
		this.#programme = programme;
		this.#own = own;
		this.#workspace = workspace;
		this.#random = random;
	}

	/** Null while they are not known. */
	get products(): Registered[] | null {
		return this.#products;
	}

	get fault(): OwnFault | null {
		return this.#fault;
	}

	/** Whether the last change of the records was made here, so that taking it back takes nothing else back. */
	get canUndo(): boolean {
		return this.#made !== null && this.#own.canUndo && isSameBase(this.#made, this.#own.base);
	}

	/** Reads the products of these records; an answer that comes after others are there is dropped. */
	async follow(state: OwnRecords['state'], base: Base, records: Records): Promise<void> {
		if (state === 'opening') return;
		if (state === 'ready' && this.#own.any) {
			const { tables } = await this.#own.contents();
			if (isSameBase(base, this.#own.base)) this.#products = registeredIn(this.#programme, tables);
			return;
		}
		if (records.figures === null) return;
		const rows = await this.#workspace.queryFigures((engine) => readProducts(engine));
		if (records === this.#workspace.records && !this.#own.any)
			this.#products = rows.map((row) => ({ ...row, id: null, from: null }));
	}

	/** Notes what the records are now: a change that is begun is made on them, or not at all. */
	hold(): void {
		this.#held = this.#own.base;
		this.#fault = null;
	}

	/** Keeps a product; without an id, another one. Whether it could. */
	put(id: string | null, row: Fields, register: string): Promise<boolean> {
		return this.#make({ id: id ?? newId(this.#random), put: row }, register);
	}

	remove(id: string, register: string): Promise<boolean> {
		return this.#make({ id, remove: true }, register);
	}

	/** Takes the last change back. Whether it could. */
	undo(): Promise<boolean> {
		return this.#attempt(async () => {
			await this.#own.undo(this.#made ?? this.#own.base);
			this.#made = null;
		});
	}

	#make(change: Change, register: string): Promise<boolean> {
		return this.#attempt(async () => {
			const contents = await this.#own.contents();
			const acceptance = await productAcceptance(this.#programme, contents, change, register);
			this.#made = await this.#own.accept(this.#held ?? contents.base, acceptance);
		});
	}

	async #attempt(work: () => Promise<void>): Promise<boolean> {
		this.#fault = null;
		try {
			await work();
			return true;
		} catch (error) {
			this.#fault = ownFault(error);
			return false;
		} finally {
			// Whoever tries again does so on what there is now.
			this.#held = this.#own.base;
		}
	}
}
