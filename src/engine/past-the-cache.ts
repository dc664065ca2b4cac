import { EngineFault, type FaultKind } from './fault.ts';

/**
 * A download that is tried once more where what came is `damaged`, past what the browser has kept: that is kept for a year, and would be
 * damaged each time. Where it is damaged again, the next try goes past it too.
 */
export function pastTheCache<A extends unknown[], T>(
	load: (cache: RequestCache, ...given: A) => Promise<T>,
	damaged: FaultKind
): (...given: A) => Promise<T> {
	let doubtful = false;
	const fresh = async (...given: A): Promise<T> => {
		const loaded = await load('reload', ...given);
		doubtful = false;
		return loaded;
	};
	return async (...given) => {
		if (doubtful) return fresh(...given);
		try {
			return await load('default', ...given);
		} catch (error) {
			if (!(error instanceof EngineFault) || error.kind !== damaged) throw error;
			doubtful = true;
			return fresh(...given);
		}
	};
}
