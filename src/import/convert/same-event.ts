/** An event as a file or the records tell of it; empty texts where they do not say. */
export interface ToldEvent {
	country: string;
	type: string;
	planned: string;
	held: string;
}

export type KnownEvent = ToldEvent & { id: string };

/** How the events of a file are compared with those that are there already. */
export interface Comparing {
	/** Whether two events with these countries may be one. */
	mayBeOne: (file: ToldEvent, known: ToldEvent) => boolean;
	/** Whether the file says for which days its events were planned. */
	saysPlan: boolean;
}

/** The day of an event: when it was held, or else for when it was planned. */
const dayOf = ({ held, planned }: ToldEvent): string => held || planned;

/**
 * For each event of a file the one that it is of those that are there; null for a new one, `unclear` where several of the kind on that
 * day leave open which one it is. Events are the same by kind, country and day, and else by the day for which they were planned, as one
 * that is held later than planned has two days. Files of the same kind tell of several on one day in the same order.
 */
export function sameEvents(
	events: readonly ToldEvent[],
	known: readonly KnownEvent[],
	{ mayBeOne, saysPlan }: Comparing
): (KnownEvent | 'unclear' | null)[] {
	const found: (KnownEvent | 'unclear' | null)[] = events.map(() => null);
	const free = new Set(known);
	const open = () => [...events.keys()].filter((i) => found[i] === null);
	const take = (i: number, one: KnownEvent) => {
		found[i] = one;
		free.delete(one);
	};
	/** Those of the kind and country for which a day is that of an event. */
	const like = (event: ToldEvent, day: (one: ToldEvent) => string): KnownEvent[] => {
		const all = [...free].filter((one) => day(one) === day(event) && mayBeOne(event, one));
		const near = all.filter((one) => one.country === event.country);
		return near.length > 0 ? near : all;
	};

	for (const group of groups(events, open(), dayOf)) {
		const pool = like(events[group[0]!]!, dayOf);
		if (group.length === 1 && pool.length === 1) {
			take(group[0]!, pool[0]!);
			continue;
		}
		const own = pool.filter(({ planned }) => (planned !== '') === saysPlan);
		own.slice(0, group.length).forEach((one, i) => take(group[i]!, one));
		if (pool.length > own.length) for (const i of group.slice(own.length)) found[i] = 'unclear';
	}
	const planned = open().filter((i) => events[i]!.planned !== '');
	for (const group of groups(events, planned, (one) => one.planned))
		like(events[group[0]!]!, (one) => one.planned)
			.slice(0, group.length)
			.forEach((one, i) => take(group[i]!, one));
	return found;
}

/** The events of these places by kind, country and day. */
function groups(
	events: readonly ToldEvent[],
	places: readonly number[],
	day: (one: ToldEvent) => string
): number[][] {
	const byKey = new Map<string, number[]>();
	for (const i of places) {
		const event = events[i]!;
		const key = [event.country, event.type, day(event)].join('\0');
		byKey.set(key, [...(byKey.get(key) ?? []), i]);
	}
	return [...byKey.values()];
}
