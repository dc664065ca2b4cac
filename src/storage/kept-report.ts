import type { ReportDraft } from '#schemas/report-draft.ts';
import type { DraftChange } from '#schemas/report-steps.ts';
import type { Base } from './base.ts';
import { reportFile, reportStepsFile } from './file-names.ts';
import type { Place } from './place.ts';
import { NewerRecords } from './stale-records.ts';
import { readStored, toJson, type Stored } from './stored-json.ts';
import { changeBeside } from './turn.ts';

/** Another tab has stored the report since its author read it. Nothing was written. */
export class ReportChanged extends Error {
	override name = 'ReportChanged';
	constructor() {
		super('invalid report: another tab has stored it since');
	}
}

/** The final report that is being written on this device. */
export class KeptReport {
	constructor(private readonly place: Place) {}

	/** What is stored; null where nothing is. */
	async read(): Promise<Stored<ReportDraft | null>> {
		const bytes = await this.place.files.read(reportFile);
		if (bytes === null) return { state: 'read', value: null };
		return readStored(bytes, (await import('#schemas/report-draft.ts')).reportDraft);
	}

	/** The steps back from the report with the number `saved`; none where those of another one are stored. */
	async steps(saved: number): Promise<DraftChange[]> {
		const bytes = await this.place.files.read(reportStepsFile);
		if (bytes === null) return [];
		const read = readStored(bytes, (await import('#schemas/report-steps.ts')).reportSteps);
		return read.state === 'read' && read.value.saved === saved ? read.value.steps : [];
	}

	/**
	 * Stores a report in place of the one that its author knew, which `saved` of it says; the report as it is stored. `base` are the records
	 * that they knew. Rejects with `ReportChanged` where another tab has stored one since.
	 */
	async put(base: Base, draft: ReportDraft, steps: readonly DraftChange[] = []): Promise<ReportDraft> {
		return this.#write(base, draft, steps, (stored) => {
			if (stored !== draft.saved) throw new ReportChanged();
		});
	}

	/** Stores a report whatever is there. */
	async replace(base: Base, draft: ReportDraft, steps: readonly DraftChange[] = []): Promise<ReportDraft> {
		return this.#write(base, draft, steps, () => undefined);
	}

	async #write(
		base: Base,
		draft: ReportDraft,
		steps: readonly DraftChange[],
		check: (stored: number) => void
	): Promise<ReportDraft> {
		let kept = draft;
		await changeBeside(this.place, base, async () => {
			const read = await this.read();
			if (read.state === 'newer') throw new NewerRecords();
			const stored = read.state === 'read' ? (read.value?.saved ?? 0) : 0;
			// A file that cannot be read holds nothing that could be lost.
			if (read.state === 'read') check(stored);
			kept = { ...draft, saved: Math.max(stored, draft.saved) + 1 };
			await this.place.files.write(reportFile, toJson(kept));
			// A device that is full keeps the report without its steps; those that are there belong to another number.
			await this.place.files
				.write(reportStepsFile, toJson({ format: 1, saved: kept.saved, steps }))
				.catch(() => undefined);
		});
		return kept;
	}
}
