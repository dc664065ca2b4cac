import type { ZodType } from 'zod';
import type { Base } from './base.ts';
import type { Place } from './place.ts';
import { NewerRecords } from './stale-records.ts';
import { readStored, toJson, type Stored } from './stored-json.ts';
import { changeBeside } from './turn.ts';

/** A list that is stored as one JSON file next to the records. */
export class StoredList<T> {
	constructor(
		private readonly place: Place,
		private readonly file: string,
		/** What checks is loaded where there is something to check: most devices keep nothing. */
		private readonly schema: () => Promise<ZodType<T[]>>
	) {}

	/** Empty where the file is damaged, or written by a newer version. */
	async list(): Promise<T[]> {
		const read = await this.#read();
		return read.state === 'read' ? read.value : [];
	}

	/** Whether only a newer version of this page understands the file. */
	async isNewer(): Promise<boolean> {
		return (await this.#read()).state === 'newer';
	}

	/** Replaces the list by what `make` makes of it; `base` are the records that its author knew. */
	change(base: Base, make: (before: T[]) => T[]): Promise<void> {
		return changeBeside(this.place, base, async () => {
			if (await this.isNewer()) throw new NewerRecords();
			await this.place.files.write(this.file, toJson(make(await this.list())));
		});
	}

	async #read(): Promise<Stored<T[]>> {
		const bytes = await this.place.files.read(this.file);
		return bytes === null ? { state: 'read', value: [] } : readStored(bytes, await this.schema());
	}
}
