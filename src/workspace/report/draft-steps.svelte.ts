import type { ReportDraft } from '#schemas/report-draft.ts';

/** How many steps are kept. */
const longest = 200;

/** The report step by step. What is typed in one place without a rest is one step. */
export class DraftSteps {
	#now = $state.raw<ReportDraft>()!;
	#past = $state.raw<readonly ReportDraft[]>([]);
	#future = $state.raw<readonly ReportDraft[]>([]);
	/** Where something is being typed; null while nothing is. */
	#typing: string | null = null;

	constructor(draft: ReportDraft) {
		this.#now = draft;
	}

	get now(): ReportDraft {
		return this.#now;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** What undo can go back to, the latest last. */
	get past(): readonly ReportDraft[] {
		return this.#past;
	}

	/** Begins anew. */
	reset(draft: ReportDraft, past: readonly ReportDraft[] = []): void {
		this.#now = draft;
		this.#past = past;
		this.#future = [];
		this.#typing = null;
	}

	/** A change, which undo takes back; of what is typed at `place`, together with what was typed there just before. */
	change(draft: ReportDraft, place: string | null = null): void {
		if (draft === this.#now) return;
		if (place === null || place !== this.#typing) this.#past = [...this.#past, this.#now].slice(-longest);
		this.#typing = place;
		this.#future = [];
		this.#now = draft;
	}

	/** What nobody did and undo does not take back, such as noting what a reader saw. */
	amend(draft: ReportDraft): void {
		this.#now = draft;
	}

	/** What is typed from now on is another step. */
	settle(): void {
		this.#typing = null;
	}

	undo(): void {
		const last = this.#past.at(-1);
		if (!last) return;
		this.#typing = null;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.#now, ...this.#future];
		this.#now = last;
	}

	redo(): void {
		const next = this.#future[0];
		if (!next) return;
		this.#typing = null;
		this.#future = this.#future.slice(1);
		this.#past = [...this.#past, this.#now];
		this.#now = next;
	}
}
