/** What was chosen before and what was undone, in the address form; `search` is the address that it belongs to. */
export interface KeptSteps {
	search: string;
	past: readonly string[];
	future: readonly string[];
}

/** Where a browser keeps small texts until the tab is closed; it may refuse. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The form of what is kept; another one is dropped without a word. */
const version = 1;
/** How many steps of each direction, and of how many addresses: a few kB. */
const [mostSteps, mostPlaces, mostLetters] = [40, 4, 8000];

const isTexts = (list: unknown): list is string[] =>
	Array.isArray(list) && list.every((one) => typeof one === 'string');

function isSteps(one: unknown): one is KeptSteps {
	const { search, past, future } = (one ?? {}) as Record<string, unknown>;
	return typeof search === 'string' && isTexts(past) && isTexts(future);
}

/** The steps on both sides of an address, kept in this tab, so that a reload or a way back does not lose them. */
export class KeptHistory {
	readonly #keeper: () => TextStorage;
	readonly #key: string;

	/** `keeper` may throw, as it does where a browser keeps nothing. */
	constructor(keeper: () => TextStorage, key: string) {
		this.#keeper = keeper;
		this.#key = key;
	}

	/** The steps of an address; none where nothing is kept of it, or nothing that can be read. */
	of(search: string): Omit<KeptSteps, 'search'> {
		return this.#all().find((one) => one.search === search) ?? { past: [], future: [] };
	}

	/** Keeps the steps of an address in place of those that were kept of it, and of the one that it replaces. */
	keep(steps: KeptSteps, replaced: string | null): void {
		const others = this.#all().filter(({ search }) => search !== steps.search && search !== replaced);
		const own = { ...steps, past: steps.past.slice(-mostSteps), future: steps.future.slice(0, mostSteps) };
		let places = [own, ...others].slice(0, mostPlaces);
		const text = () => JSON.stringify({ version, places });
		while (text().length > mostLetters && places.length > 1) places = places.slice(0, -1);
		while (text().length > mostLetters && own.past.length + own.future.length > 0) {
			own.past = own.past.slice(1);
			own.future = own.future.slice(0, -1);
		}
		try {
			this.#keeper().setItem(this.#key, text());
		} catch {
			// Without it a reload begins a new history, and all else works.
		}
	}

	#all(): KeptSteps[] {
		try {
			const found = JSON.parse(this.#keeper().getItem(this.#key) ?? 'null') as Record<string, unknown> | null;
			const places = found?.['version'] === version ? found['places'] : [];
			return Array.isArray(places) ? places.filter(isSteps) : [];
		} catch {
			return [];
		}
	}
}
