import type { Context } from '../importer.ts';
import type { TemplateEvent } from './template-column.ts';

export type KnownEvent = Context['sessions'][number];

/** The events of a country in the order of their days; all of them where none is a country's. */
export function knownEvents(events: readonly KnownEvent[], country: string | null): TemplateEvent[] {
	const own = events.filter((one) => one.country !== null && (country === null || one.country === country));
	const counts = new Map<string, number>();
	return [...(own.length > 0 ? own : events.filter((one) => one.country === null))]
		.map(({ session_type, held_on, planned_on }) => ({
			type: session_type,
			day: held_on ?? planned_on ?? ''
		}))
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
		.map(({ type, day }) => {
			const number = (counts.get(type) ?? 0) + 1;
			counts.set(type, number);
			return { type, day, number };
		});
}
