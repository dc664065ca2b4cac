import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import type { Base } from './base.ts';
import { answersFile } from './file-names.ts';
import type { Place } from './place.ts';
import { StoredList } from './stored-list.ts';
import { warningKey } from './warning-key.ts';

/** Answers to warnings, in the order in which they were given. */
export class AnsweredWarnings extends StoredList<AnsweredWarning> {
	constructor(place: Place) {
		super(place, answersFile, async () => (await import('#schemas/answered-warning.ts')).answeredWarnings);
	}

	/** Adds answers, each replacing an earlier one to the same warning. */
	put(base: Base, given: readonly AnsweredWarning[]): Promise<void> {
		const keys = new Set(given.map(warningKey));
		return this.change(base, (all) => [...all.filter((one) => !keys.has(warningKey(one))), ...given]);
	}

	/** Removes answers, by their keys. */
	remove(base: Base, keys: ReadonlySet<string>): Promise<void> {
		return this.change(base, (all) => all.filter((one) => !keys.has(warningKey(one))));
	}
}
