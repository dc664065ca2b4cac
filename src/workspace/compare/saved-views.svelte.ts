/** A canvas under a name, in its address form. */
export interface SavedView {
	name: string;
	search: string;
}

/** Whether something is a list of views. */
export const isViews = (list: unknown): list is SavedView[] =>
	Array.isArray(list) &&
	list.every((one: unknown) => {
		const { name, search } = (one ?? {}) as Record<string, unknown>;
		return typeof name === 'string' && name !== '' && name.length <= 80 && typeof search === 'string';
	});

/** Where a browser stores small texts; it may refuse. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The views of a programme that are kept on this device under a name. They are sent nowhere. */
export class SavedViews {
	#saved = $state.raw<readonly SavedView[]>([]);
	#refused = $state(false);
	#removed = $state.raw<SavedView | null>(null);
	readonly #keeper: () => TextStorage;
	readonly #key: string;

	/** `keeper` may throw, as it does where a browser stores nothing. */
	constructor(keeper: () => TextStorage, key: string) {
		this.#keeper = keeper;
		this.#key = key;
	}

	/** Ordered by name. */
	get saved(): readonly SavedView[] {
		return this.#saved;
	}

	/** The view that was deleted last and can be brought back; null where there is none. */
	get removed(): SavedView | null {
		return this.#removed;
	}

	/** Whether the browser refused to store the latest change. */
	get refused(): boolean {
		return this.#refused;
	}

	/** Loads what is stored; unreadable data counts as nothing, and what a browser refused to store stays. */
	load(): void {
		try {
			const found: unknown = JSON.parse(this.#keeper().getItem(this.#key) ?? '[]');
			if (!this.#refused) this.#saved = isViews(found) ? found : [];
		} catch {
			// Nothing is stored, or nothing that can be read.
		}
	}

	/** Saves a view under a name, replacing the one that had it. */
	save(name: string, search: string): void {
		if (this.#removed?.name === name) this.#removed = null;
		this.#change((saved) =>
			[...saved.filter((one) => one.name !== name), { name, search }].sort((a, b) =>
				a.name < b.name ? -1 : 1
			)
		);
	}

	/** Deletes a view, which `restore` brings back. */
	remove(name: string): void {
		this.#removed = this.#saved.find((one) => one.name === name) ?? null;
		this.#change((saved) => saved.filter((one) => one.name !== name));
	}

	/** Brings back the view that was deleted last, unless its name has been given to another since. */
	restore(): void {
		const view = this.#removed;
		this.#removed = null;
		if (view && !this.#saved.some(({ name }) => name === view.name)) this.save(view.name, view.search);
	}

	#change(make: (saved: readonly SavedView[]) => readonly SavedView[]): void {
		// Another tab may have added to it.
		this.load();
		this.#saved = make(this.#saved);
		try {
			if (this.#saved.length === 0) this.#keeper().removeItem(this.#key);
			else this.#keeper().setItem(this.#key, JSON.stringify(this.#saved));
			this.#refused = false;
		} catch {
			this.#refused = true;
		}
	}
}
