import { LongTask } from '#state/long-task.svelte.ts';
import type { Base } from '#storage/base.ts';
import { StaleRecords } from '#storage/stale-records.ts';
import type { ImportFile } from './import-file.svelte.ts';
import type { RecordsHome } from './import-ports.ts';

/** Whose records a file has, and the key that made their pseudonyms. */
interface Origin {
	country: string | null;
	keyId: string | null;
}

/** Storing the records of files, and taking them back: each on the records that were on screen, or not at all. */
export class FileAcceptance {
	readonly task = new LongTask<Base>();
	#moved = $state(false);
	readonly #home: RecordsHome;

	constructor(home: RecordsHome) {
		this.#home = home;
	}

	/** Whether the records have changed since the file was first compared with them, so that what is shown is new. */
	get moved(): boolean {
		return this.#moved;
	}

	/** Notes that the records have changed, and that the file is compared with them again. */
	move(): void {
		this.#moved = true;
		this.task.reset();
	}

	reset(): void {
		this.#moved = false;
		this.task.reset();
	}

	/** Stores the records of a file; calling it twice stores them once. Whether the records had changed instead. */
	async accept(file: ImportFile, { country, keyId }: Origin): Promise<StaleRecords | null> {
		const { outcome, changes } = file;
		const done = await this.task.ensure([file, changes], () =>
			this.#home.accept(changes!.base, {
				country,
				tables: changes!.next,
				links: outcome!.links,
				recipe: file.recipeToKeep!,
				source: { sha256: outcome!.sha256, size: file.size },
				counts: file.counts!,
				changes: changes!.tables,
				keyId
			})
		);
		if (done) {
			this.#moved = false;
			file.markAccepted(done);
			file.release();
		}
		const { fault } = this.task;
		return fault instanceof StaleRecords ? fault : null;
	}

	/** Takes the import of a file back. Throws `StaleRecords` where it is no longer the last one. */
	async withdraw(file: ImportFile): Promise<void> {
		await this.#home.undo(file.acceptedAs!);
		this.reset();
		file.markAccepted(null);
	}
}
