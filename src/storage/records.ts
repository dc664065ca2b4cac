import type { Manifest } from '#schemas/manifest.ts';
import type { Acceptance } from './acceptance.ts';
import type { ReceivedAcceptance } from './accept-received.ts';
import type { Base } from './base.ts';
import { readContents, type Contents } from './contents.ts';
import { findCurrent, type CurrentRevision } from './current-revision.ts';
import type { Place } from './place.ts';
import { historyOf, stepsOf, type UndoSteps } from './revision-history.ts';

/** The current revision and how it came about, oldest first. */
export interface RecordsState {
	current: CurrentRevision;
	history: Manifest[];
	steps: UndoSteps;
}

/**
 * The accepted records of one programme on this device, as files and a history of revisions. Stopped at any moment,
 * the store has either the old records or the new ones. Every change names the records that its author knew, and
 * rejects with `StaleRecords` when they are no longer current. What changes them is loaded when first needed.
 */
export class Records {
	constructor(private readonly place: Place) {}

	/** The newest revision that is complete. The lock is held by the caller. */
	async state(): Promise<RecordsState> {
		const { files } = this.place;
		const current = await findCurrent(files);
		const history = await historyOf(files, current.manifest);
		return { current, history, steps: await stepsOf(files, history) };
	}

	/** Tables and links of the current records, all of one revision. */
	contents(): Promise<Contents> {
		return this.place.lock(() => readContents(this.place.files));
	}

	/** Stores the result of an import as the next revision; the base of the next change. */
	async accept(base: Base, acceptance: Acceptance): Promise<Base> {
		return (await import('./change-records.ts')).acceptImport(this.place, base, acceptance);
	}

	/** Stores what partners or another device have handed over as the next revision; the base of the next change. */
	async acceptReceived(base: Base, acceptance: ReceivedAcceptance): Promise<Base> {
		return (await import('./change-records.ts')).acceptReceived(this.place, base, acceptance);
	}

	/** Goes back to the records from before the last import, or forward again, as a new revision. */
	async step(base: Base, kind: 'undo' | 'redo', at: string): Promise<Base> {
		return (await import('./change-records.ts')).takeStep(this.place, base, kind, at);
	}

	/** Removes everything, whatever it has become meanwhile; `generation` is a new random text. */
	async destroy(generation: string): Promise<Base> {
		const { deleteEverything } = await import('./delete-everything.ts');
		return this.place.lock(() => deleteEverything(this.place, generation));
	}
}
