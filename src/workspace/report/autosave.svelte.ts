import type { ReportDraft } from '#schemas/report-draft.ts';
import type { DraftChange } from '#schemas/report-steps.ts';
import type { Base } from '#storage/base.ts';
import type { KeptReport } from '#storage/kept-report.ts';
import { pastOf, stepsBack } from './draft-change.ts';
import { LateCopy, type TextStorage } from './late-copy.ts';

/** How long nothing must change before a report is stored, in milliseconds. */
const rest = 500;

/** Whether what is on screen is stored: `elsewhere` where another tab has stored another report since, `refused` where it could not be stored. */
export type SavedState = 'opening' | 'saved' | 'waiting' | 'elsewhere' | 'refused' | 'newer';

/** What a report is stored in. */
export interface ReportShelf {
	base: () => Base;
	report: () => Promise<Pick<KeptReport, 'read' | 'put' | 'replace' | 'steps'>>;
	/** Keeps what the store could not take in time until the tab is closed; may throw, as where a browser keeps nothing. */
	late: () => TextStorage;
	programme: string;
}

/** Whether two reports say the same, whenever they were stored. */
const isSame = (one: ReportDraft, other: ReportDraft): boolean =>
	JSON.stringify({ ...one, saved: 0 }) === JSON.stringify({ ...other, saved: 0 });

/** Stores a report soon after each change, and never over one that another tab has stored since. */
export class Autosave {
	#state = $state<SavedState>('opening');
	/** The number of the report that this tab has read or stored last. */
	#known = 0;
	#wanted: ReportDraft | null = null;
	/** What undo can go back to from it, the latest last. */
	#past: readonly ReportDraft[] = [];
	#clock: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | null = null;
	readonly #shelf: ReportShelf;
	readonly #late: LateCopy;

	constructor(shelf: ReportShelf) {
		this.#shelf = shelf;
		this.#late = new LateCopy(shelf.late, shelf.programme);
	}

	get state(): SavedState {
		return this.#state;
	}

	/** The report that is stored; null where there is none. What was written last of all, as the page was left, counts. */
	async open(): Promise<ReportDraft | null> {
		try {
			const shelf = await this.#shelf.report();
			const read = await shelf.read();
			if (read.state === 'newer') {
				this.#state = 'newer';
				return null;
			}
			const stored = read.state === 'read' ? read.value : null;
			this.#known = stored?.saved ?? 0;
			// Without its steps it is a report all the same.
			const steps = stored ? await shelf.steps(stored.saved).catch(() => []) : [];
			this.#past = stored ? pastOf(stored, steps) : [];
			this.#state = 'saved';
			const late = this.#late.take(this.#shelf.base().generation);
			if (!late || (stored && isSame(late, stored))) return stored;
			if (late.saved === this.#known) this.save(late, stored ? [...this.#past, stored] : []);
			else this.#askAgain(late);
			return late;
		} catch {
			this.#state = 'refused';
			return null;
		}
	}

	/** Another tab had stored a report when these words were left: which one stays is still to be answered. */
	#askAgain(late: ReportDraft): void {
		this.#wanted = late;
		this.#known = late.saved;
		this.#past = [];
		this.#state = 'elsewhere';
	}

	/** Whether what is on screen is stored nowhere, and waiting changes nothing: somebody has to answer, or to save it as a file. */
	get isAtRisk(): boolean {
		return this.#wanted !== null && ['elsewhere', 'refused', 'newer'].includes(this.#state);
	}

	/** Whether a tab can be closed without a loss; what waits is stored at once. */
	mayClose(): boolean {
		if (this.#state === 'waiting') void this.flush();
		return this.#wanted === null;
	}

	/** What undo could go back to from the report that is stored, the latest last. */
	get past(): readonly ReportDraft[] {
		return this.#past;
	}

	/** Stores a report soon, with what undo can go back to from it. */
	save(draft: ReportDraft, past: readonly ReportDraft[] = []): void {
		this.#wanted = draft;
		this.#past = past;
		if (this.#state === 'newer' || this.#state === 'elsewhere') return;
		this.#state = 'waiting';
		clearTimeout(this.#clock);
		this.#clock = setTimeout(() => void this.flush(), rest);
	}

	/** Stores now what waits. */
	async flush(): Promise<void> {
		clearTimeout(this.#clock);
		if (this.#running) await this.#running;
		if (this.#wanted && this.#state !== 'elsewhere' && this.#state !== 'newer') {
			this.#running = this.#store((shelf, base, draft, steps) => shelf.put(base, draft, steps));
			await this.#running;
			this.#running = null;
		}
	}

	/** Stores what is on screen over what another tab has stored. */
	async overwrite(draft: ReportDraft): Promise<void> {
		this.#wanted = draft;
		await this.#store((shelf, base, mine, steps) => shelf.replace(base, mine, steps));
	}

	/** The report that another tab has stored since, if there is one; it counts as known from then on. */
	async newest(): Promise<ReportDraft | null> {
		const read = await (await this.#shelf.report()).read();
		if (read.state !== 'read' || !read.value || read.value.saved === this.#known) return null;
		this.#known = read.value.saved;
		this.#wanted = null;
		this.#state = 'saved';
		return read.value;
	}

	/** As the page is left: what could not be stored any more is kept until it is opened again in this tab. */
	leave(): void {
		if (this.#wanted) this.#late.keep(this.#shelf.base().generation, { ...this.#wanted, saved: this.#known });
		void this.flush();
	}

	async #store(
		write: (
			shelf: Pick<KeptReport, 'put' | 'replace'>,
			base: Base,
			draft: ReportDraft,
			steps: DraftChange[]
		) => Promise<ReportDraft>
	): Promise<void> {
		const draft = this.#wanted!;
		try {
			const steps = stepsBack(draft, this.#past);
			const wanted = { ...draft, saved: this.#known };
			const kept = await write(await this.#shelf.report(), this.#shelf.base(), wanted, steps);
			this.#known = kept.saved;
			if (this.#wanted === draft) {
				this.#wanted = null;
				this.#state = 'saved';
				this.#late.forget();
			}
		} catch (error) {
			const name = (error as Error).name;
			this.#state = name === 'ReportChanged' ? 'elsewhere' : name === 'NewerRecords' ? 'newer' : 'refused';
		}
	}
}
