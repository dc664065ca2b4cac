import type { ConversionPlan } from './conversion-plan.ts';
import { eventContent } from './known-events.ts';
import type { KnownEvent, ToldEvent } from './same-event.ts';

/** Ids for new events, derived from what they are: where another event has that id already, as one planned for this day, the next one. */
export function freeId(
	{ derived }: Pick<ConversionPlan, 'derived'>,
	known: readonly KnownEvent[]
): (event: ToldEvent) => Promise<string> {
	const taken = new Set(known.map(({ id }) => id));
	const made = new Map<string, number>();
	return async (event) => {
		const content = eventContent(event);
		for (let occurrence = (made.get(content) ?? 0) + 1; ; occurrence += 1) {
			const id = await derived('session', `${content}\0${occurrence}`);
			if (taken.has(id)) continue;
			made.set(content, occurrence);
			taken.add(id);
			return id;
		}
	};
}
