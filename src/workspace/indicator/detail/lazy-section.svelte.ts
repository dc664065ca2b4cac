import { LatestOnly } from '#state/latest-only.ts';

/** Reports progress, 0 to 1. */
export type Progress = (share: number) => void;

/** A section of a page that is computed on request; a late answer to an older question is dropped. */
export class LazySection<T> {
	#current = $state.raw<T | null>(null);
	#key = $state.raw<string | null>(null);
	#fault = $state.raw<Error | null>(null);
	#share = $state<number | null>(null);
	readonly #latest = new LatestOnly();

	/** The latest answer; null while there is none. */
	get current(): T | null {
		return this.#current;
	}

	/** The key of the question that `current` answers. */
	get key(): string | null {
		return this.#key;
	}

	get fault(): Error | null {
		return this.#fault;
	}

	/** Progress from 0 to 1; null while nothing is being computed. */
	get share(): number | null {
		return this.#share;
	}

	/** Works on the question named `key`; the previous answer stays until then. */
	async ask(key: string, work: (progress: Progress) => Promise<T>): Promise<void> {
		const current = this.#latest.take();
		this.#fault = null;
		this.#share = 0;
		try {
			const answer = await work((share) => {
				if (current()) this.#share = share;
			});
			if (!current()) return;
			this.#current = answer;
			this.#key = key;
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
		if (current()) this.#share = null;
	}

	/** Drops the answer and any work in progress. */
	clear(): void {
		this.stop();
		this.#current = null;
		this.#key = null;
		this.#fault = null;
	}

	/** Stops waiting, for example when the page is left. */
	stop(): void {
		this.#latest.take();
		this.#share = null;
	}
}
