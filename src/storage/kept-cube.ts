import { isSameBase, type Base } from './base.ts';
import { cubeFile } from './file-names.ts';
import type { Place } from './place.ts';
import { fromJson, toJson } from './stored-json.ts';
import { changeRecords } from './turn.ts';

interface Kept {
	base: Base;
	declared: string;
	cube: object;
}

/**
 * The figures of the records, worked out before, so that a page need not work them out again when it is opened. They
 * belong to one state of the records and to what was declared of them, and to nothing else.
 */
export class KeptCube {
	constructor(private readonly place: Place) {}

	/** The cube of these records; null where there is none, or that of others. */
	async read(base: Base, declared: string): Promise<object | null> {
		const bytes = await this.place.files.read(cubeFile);
		const kept = bytes && (fromJson(bytes) as Partial<Kept> | null | undefined);
		if (!kept?.base || !kept.cube || kept.declared !== declared || !isSameBase(kept.base, base)) return null;
		return kept.cube;
	}

	/** Keeps the cube of these records in place of that of others; rejects with `StaleRecords` where they are no longer those stored. */
	keep(base: Base, declared: string, cube: object): Promise<void> {
		const kept: Kept = { base, declared, cube };
		return changeRecords(this.place, base, () => this.place.files.write(cubeFile, toJson(kept)));
	}
}
