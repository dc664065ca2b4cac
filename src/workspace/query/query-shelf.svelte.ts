import { z } from 'zod';

const shelf = z.object({
	saved: z.array(z.object({ name: z.string(), sql: z.string() })),
	history: z.array(z.object({ at: z.string(), sql: z.string() }))
});
type Shelf = z.infer<typeof shelf>;

/** Where a browser keeps small texts; it may refuse. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const longestHistory = 50;
const empty: Shelf = { saved: [], history: [] };

/** The queries that this device remembers: those run last, and those saved under a name. They are sent nowhere. */
export class QueryShelf {
	#kept = $state.raw<Shelf>(empty);
	#refused = $state(false);
	readonly #keeper: () => Keeper;
	readonly #key: string;
	readonly #now: () => string;

	/** `keeper` may throw, as it does where a browser keeps nothing; `now` is the time as ISO text in UTC. */
	constructor(keeper: () => Keeper, key: string, now: () => string) {
		this.#keeper = keeper;
		this.#key = key;
		this.#now = now;
	}

	/** Queries run here, the last first, each once. */
	get history(): Shelf['history'] {
		return this.#kept.history;
	}

	/** Queries saved here, in the order of their names. */
	get saved(): Shelf['saved'] {
		return this.#kept.saved;
	}

	/** Whether the browser would not keep the last change. */
	get refused(): boolean {
		return this.#refused;
	}

	/** Finds what is kept; what cannot be read counts as nothing. */
	load(): void {
		try {
			this.#kept = shelf.parse(JSON.parse(this.#keeper().getItem(this.#key) ?? JSON.stringify(empty)));
		} catch {
			this.#kept = empty;
		}
	}

	/** Remembers a query that was run. */
	remember(sql: string): void {
		this.#change(({ saved, history }) => ({
			saved,
			history: [{ at: this.#now(), sql }, ...history.filter((one) => one.sql !== sql)].slice(
				0,
				longestHistory
			)
		}));
	}

	forgetHistory(): void {
		this.#change(({ saved }) => ({ saved, history: [] }));
	}

	/** Keeps a query under a name, in place of the one that had it. */
	save(name: string, sql: string): void {
		this.#change(({ saved, history }) => ({
			history,
			saved: [...saved.filter((one) => one.name !== name), { name, sql }].sort((a, b) =>
				a.name < b.name ? -1 : 1
			)
		}));
	}

	remove(name: string): void {
		this.#change(({ saved, history }) => ({ history, saved: saved.filter((one) => one.name !== name) }));
	}

	#change(make: (kept: Shelf) => Shelf): void {
		// Another tab may have added to it.
		this.load();
		this.#kept = make(this.#kept);
		try {
			const { saved, history } = this.#kept;
			if (saved.length + history.length === 0) this.#keeper().removeItem(this.#key);
			else this.#keeper().setItem(this.#key, JSON.stringify(this.#kept));
			this.#refused = false;
		} catch {
			this.#refused = true;
		}
	}
}
