import type { SealingKey } from '#schemas/sealing-key.ts';
import type { Base } from './base.ts';
import { sealingKeysFile } from './file-names.ts';
import type { Place } from './place.ts';
import { StoredList } from './stored-list.ts';

/** The keys that files are sealed with: the own one, and that of the lead; one of each at most. */
export class SealingKeys extends StoredList<SealingKey> {
	constructor(place: Place) {
		super(place, sealingKeysFile, async () => (await import('#schemas/sealing-key.ts')).sealingKeys);
	}

	/** Keeps a key in place of the one before; null keeps none. */
	put(base: Base, whose: SealingKey['whose'], key: SealingKey | null): Promise<void> {
		return this.change(base, (all) => [...all.filter((one) => one.whose !== whose), ...(key ? [key] : [])]);
	}
}
