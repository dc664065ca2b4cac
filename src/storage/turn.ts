import { isSameBase, type Base } from './base.ts';
import { findCurrent, type CurrentRevision } from './current-revision.ts';
import type { Place } from './place.ts';
import { readPointer } from './pointer-file.ts';
import { NewerRecords, StaleRecords } from './stale-records.ts';

/** Finishes a deletion that was interrupted. The lock is held by the caller. */
export async function finishDeletion(place: Place): Promise<void> {
	const pointed = await readPointer(place.files);
	if (pointed?.state !== 'read' || !pointed.value.clearing) return;
	const { deleteEverything } = await import('./delete-everything.ts');
	await deleteEverything(place, pointed.value.generation!);
}

/**
 * Changes the records while no other tab reads or changes anything. Rejects with `StaleRecords` where they are not
 * those that the author of the change knew, with `NewerRecords` where a newer version of this page keeps them.
 */
export const changeRecords = <T>(
	place: Place,
	base: Base,
	work: (current: CurrentRevision) => Promise<T>
): Promise<T> => inTurn(place, base, isSameBase, work);

/** Changes what is stored beside the records, as `changeRecords` does; the records may have changed, but not been deleted. */
export const changeBeside = (place: Place, base: Base, work: () => Promise<void>): Promise<void> =>
	inTurn(place, base, (one, other) => one.generation === other.generation, work);

function inTurn<T>(
	place: Place,
	base: Base,
	agrees: (one: Base, other: Base) => boolean,
	work: (current: CurrentRevision) => Promise<T>
): Promise<T> {
	return place.lock(async () => {
		await finishDeletion(place);
		const current = await findCurrent(place.files);
		if (current.newer) throw new NewerRecords();
		if (!agrees(base, current.base)) throw new StaleRecords(base, current.base);
		return work(current);
	});
}
