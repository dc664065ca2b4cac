/** What somebody saw of the records of this device, and on which day. */
export interface Visit {
	revision: number;
	on: string;
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (programme: string) => `tidemark:${programme}:last-visit`;

/** The last visit; null where there was none, and where the browser keeps nothing. */
export function lastVisit(kept: () => Kept, programme: string): Visit | null {
	try {
		const found = JSON.parse(kept().getItem(keyOf(programme)) ?? 'null') as Partial<Visit> | null;
		if (found === null || !Number.isInteger(found.revision) || !/^\d{4}-\d\d-\d\d$/.test(found.on ?? ''))
			return null;
		return found as Visit;
	} catch {
		return null;
	}
}

/** Keeps a visit on this device, in place of the one before. */
export function keepVisit(kept: () => Kept, programme: string, visit: Visit): void {
	try {
		kept().setItem(keyOf(programme), JSON.stringify(visit));
	} catch {
		// Without it the next visit has nothing to compare with, and all else works.
	}
}

/** Forgets the visit, as when the records are deleted. */
export function forgetVisit(kept: () => Kept, programme: string): void {
	try {
		kept().removeItem(keyOf(programme));
	} catch {
		// Where nothing can be removed, nothing could be kept.
	}
}
