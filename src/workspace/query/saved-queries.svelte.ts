/** What is stored: queries saved under a name, and those run, the latest first. */
interface Shelf {
	saved: { name: string; sql: string }[];
	history: { at: string; sql: string }[];
}

const isListOf = (list: unknown, keys: readonly string[]): boolean =>
	Array.isArray(list) &&
	list.every(
		(one: unknown) =>
			typeof one === 'object' &&
			one !== null &&
			keys.every((key) => typeof (one as Record<string, unknown>)[key] === 'string')
	);

/** Reads what was stored; throws where it is something else. */
function shelfIn(text: string): Shelf {
	const { saved, history } = JSON.parse(text) as Shelf;
	if (!isListOf(saved, ['name', 'sql']) || !isListOf(history, ['at', 'sql']))
		throw new Error('invalid queries: something else is stored');
	return { saved, history };
}

/** Where a browser stores small texts; it may refuse. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const longestHistory = 50;
const empty: Shelf = { saved: [], history: [] };

/** The queries stored on this device: those run recently, and those saved under a name. They are sent nowhere. */
export class SavedQueries {
	#kept = $state.raw<Shelf>(empty);
	#refused = $state(false);
	readonly #keeper: () => TextStorage;
	readonly #key: string;
	readonly #now: () => string;

	/** `keeper` may throw, as it does where a browser stores nothing; `now` is the time as ISO text in UTC. */
	constructor(keeper: () => TextStorage, key: string, now: () => string) {
		this.#keeper = keeper;
		this.#key = key;
		this.#now = now;
	}

	/** Queries run here, the latest first, each once. */
	get history(): Shelf['history'] {
		return this.#kept.history;
	}

	/** Queries saved here, ordered by name. */
	get saved(): Shelf['saved'] {
		return this.#kept.saved;
	}

	/** Whether the browser refused to store the latest change. */
	get refused(): boolean {
		return this.#refused;
	}

	/** Loads what is stored; unreadable data counts as nothing. */
	load(): void {
		try {
			const text = this.#keeper().getItem(this.#key);
			this.#kept = text === null ? empty : shelfIn(text);
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

	/** Saves a query under a name, replacing the one that had it. */
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
