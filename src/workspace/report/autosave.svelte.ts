import type { ReportDraft } from '#schemas/report-draft.ts';
import type { Base } from '#storage/base.ts';
import type { KeptReport } from '#storage/kept-report.ts';
import { LateCopy, type TextStorage } from './late-copy.ts';

/** How long nothing must change before a report is stored, in milliseconds. */
const rest = 500;

/** Whether what is on screen is stored: `elsewhere` where another tab has stored another report since, `refused` where it could not be stored. */
export type SavedState = 'opening' | 'saved' | 'waiting' | 'elsewhere' | 'refused' | 'newer';

/** What a report is stored in. */
export interface ReportShelf {
	base: () => Base;
	report: () => Promise<Pick<KeptReport, 'read' | 'put' | 'replace'>>;
	/** Keeps what the store could not take in time until the tab is closed; may throw, as where a browser keeps nothing. */
	late: () => TextStorage;
	programme: string;
}

/** Stores a report soon after each change, and never over one that another tab has stored since. */
export class Autosave {
	#state = $state<SavedState>('opening');
	/** The number of the report that this tab has read or stored last. */
	#known = 0;
	#wanted: ReportDraft | null = null;
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
			const read = await (await this.#shelf.report()).read();
			if (read.state === 'newer') {
				this.#state = 'newer';
				return null;
			}
			const stored = read.state === 'read' ? read.value : null;
			this.#known = stored?.saved ?? 0;
			this.#state = 'saved';
			const late = this.#late.take(this.#shelf.base().generation, this.#known);
			if (late) this.save(late);
			return late ?? stored;
		} catch {
			this.#state = 'refused';
			return null;
		}
	}

	/** Stores a report soon. */
	save(draft: ReportDraft): void {
		this.#wanted = draft;
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
			this.#running = this.#store((shelf, base, draft) => shelf.put(base, draft));
			await this.#running;
			this.#running = null;
		}
	}

	/** Stores what is on screen over what another tab has stored. */
	async overwrite(draft: ReportDraft): Promise<void> {
		this.#wanted = draft;
		await this.#store((shelf, base, mine) => shelf.replace(base, mine));
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
			draft: ReportDraft
		) => Promise<ReportDraft>
	): Promise<void> {
		const draft = this.#wanted!;
		try {
			const kept = await write(await this.#shelf.report(), this.#shelf.base(), {
				...draft,
				saved: this.#known
			});
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
