import type { CountedRecords } from './counted-set.ts';
import type { Publisher } from './publisher.ts';

/**
 * What people did, several times each, altered as if some people more or fewer had done it. Altered by itself, a number that is so many times
 * everybody, as of modules, would tell how many people there are: one of the numbers near it at most is such a multiple.
 */
export function byPeople(
	{ count, n }: { count: number; n: number },
	{ all, people }: CountedRecords,
	publisher: Publisher
): { count: number; n: number } {
	if (people.n === 0) return { count, n };
	const times = Math.max(0, people.n + publisher.ranks(all)) / people.n;
	const base = Math.round(n * times);
	return { count: Math.min(base, Math.round(count * times)), n: base };
}
