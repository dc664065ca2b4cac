import { reportDraft, type ReportDraft } from '#schemas/report-draft.ts';

/** Where a browser keeps small texts until the tab is closed; it may refuse. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was typed in the moment before a page was left, when there is no time to wait for the store. */
export class LateCopy {
	readonly #keeper: () => TextStorage;
	readonly #key: string;

	constructor(keeper: () => TextStorage, programme: string) {
		this.#keeper = keeper;
		this.#key = `tidemark:report:${programme}`;
	}

	keep(generation: string | null, draft: ReportDraft): void {
		try {
			this.#keeper().setItem(this.#key, JSON.stringify({ generation, draft }));
		} catch {
			// What the store has is all there is.
		}
	}

	/** What was kept, once, unless everything was deleted since. */
	take(generation: string | null): ReportDraft | null {
		try {
			const kept = JSON.parse(this.#keeper().getItem(this.#key) ?? 'null') as {
				generation: string | null;
				draft: unknown;
			} | null;
			this.forget();
			const draft = kept && reportDraft.safeParse(kept.draft).data;
			return draft && kept.generation === generation ? draft : null;
		} catch {
			return null;
		}
	}

	forget(): void {
		try {
			this.#keeper().removeItem(this.#key);
		} catch {
			// Nothing is kept where nothing can be.
		}
	}
}
