/** Several contributions being accepted, one after the other; what a page that was left meanwhile did not get to, the next one names. */
export class Accepting {
	#left = $state.raw<readonly string[]>([]);
	#all = $state(0);
	#cutOff = $state.raw<readonly string[]>([]);
	readonly #storage: () => Storage;
	readonly #name: string;

	constructor(storage: () => Storage, programme: string) {
		this.#storage = storage;
		this.#name = `tidemark.accepting.${programme}`;
		this.#cutOff = this.#kept();
		this.#keep([]);
	}

	get working(): boolean {
		return this.#left.length > 0;
	}

	get done(): number {
		return this.#all - this.#left.length;
	}

	get all(): number {
		return this.#all;
	}

	/** Countries that were to be accepted when the page was left. */
	get cutOff(): readonly string[] {
		return this.#cutOff;
	}

	/** Does the work for each country; it stops where one fails. */
	async run(countries: readonly string[], accept: (country: string) => Promise<void>): Promise<void> {
		if (this.working) return;
		this.#cutOff = [];
		this.#all = countries.length;
		try {
			for (const [i, country] of countries.entries()) {
				this.#left = countries.slice(i);
				this.#keep(this.#left);
				await accept(country);
			}
		} finally {
			this.#left = [];
			this.#keep([]);
		}
	}

	#kept(): string[] {
		try {
			const kept: unknown = JSON.parse(this.#storage().getItem(this.#name) ?? '[]');
			return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
		} catch {
			return [];
		}
	}

	/** Where the browser keeps nothing, nothing is named afterwards. */
	#keep(left: readonly string[]): void {
		try {
			if (left.length === 0) this.#storage().removeItem(this.#name);
			else this.#storage().setItem(this.#name, JSON.stringify(left));
		} catch {
			return;
		}
	}
}
