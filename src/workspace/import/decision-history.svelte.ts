/** A value chosen by the user, with its earlier values for undo. */
export class DecisionHistory<T> {
	#current = $state.raw<{ value: T }>({ value: undefined as T });
	#before = $state.raw<readonly T[]>([]);

	constructor(first: T) {
		this.#current = { value: first };
	}

	get current(): T {
		return this.#current.value;
	}

	/** How many decisions can be undone. */
	get made(): number {
		return this.#before.length;
	}

	choose(value: T): void {
		this.#before = [...this.#before, this.#current.value];
		this.#current = { value };
	}

	/** Restores the previous decision. */
	undo(): void {
		const last = this.#before.at(-1);
		if (this.#before.length === 0) return;
		this.#before = this.#before.slice(0, -1);
		this.#current = { value: last as T };
	}
}
