/** Runs work while no other work with the same lock runs. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** A lock inside one page. */
export function pageLock(): Lock {
	let before: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = before.then(work, work);
		before = mine.catch(() => undefined);
		return mine;
	};
}

/** A lock between all tabs of a site; in browsers without locks it works inside one page only. */
export function tabLock(name: string): Lock {
	if (typeof navigator === 'undefined' || !('locks' in navigator)) return pageLock();
	return (work) => navigator.locks.request(name, work);
}
