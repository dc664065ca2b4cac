import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Base } from './base.ts';
import { declaredFile } from './file-names.ts';
import type { Place } from './place.ts';
import { StoredList } from './stored-list.ts';

/** What the user of this device says of the tables of their own country; one entry a table at most. */
export class DeclaredDeliveries extends StoredList<DeclaredDelivery> {
	constructor(place: Place) {
		super(place, declaredFile, async () => (await import('#schemas/delivery.ts')).declaredDeliveries);
	}

	/** Replaces what was said of a table; null takes it back. */
	put(base: Base, table: string, said: DeclaredDelivery | null): Promise<void> {
		return this.change(base, (all) => [
			...all.filter((one) => one.table !== table),
			...(said === null ? [] : [said])
		]);
	}
}
