import { drawnTies, type TieRow } from '#indicators/people-and-ties.ts';
import type { Attended } from './network-of.ts';

/** What the ties of people who came to the same event are called among the sources; no file of connections has them. */
export const sameEvent = 'attended';

/**
 * The pairs of people who came to the same event, each with the day of the first one, in the order of people; null where there are
 * more than `most`, which nobody could tell apart.
 */
export function cameTogether(
	events: readonly Pick<Attended, 'day' | 'came'>[],
	people: number,
	most = drawnTies
): TieRow[] | null {
	const dayOf = new Map<number, string>();
	for (const { day, came } of events)
		for (const [i, one] of came.entries())
			for (const other of came.slice(i + 1)) {
				const pair = Math.min(one, other) * people + Math.max(one, other);
				const before = dayOf.get(pair);
				if (before === undefined || day < before) dayOf.set(pair, day);
				if (dayOf.size > most) return null;
			}
	return [...dayOf]
		.sort(([one], [other]) => one - other)
		.map(([pair, day]) => ({ source: sameEvent, a: Math.floor(pair / people), b: pair % people, day }));
}
