import type { Context } from '../importer.ts';
import type { Comparing, KnownEvent, ToldEvent } from './same-event.ts';

/**
 * Whether two events of one kind may be one by their countries. `open`: the file says of none in which country it was, so that one
 * that is there without a country may be the same; one of the whole programme may be noted under whoever was its host.
 */
export const mayBeOneWith =
	({ jointEvents = [] }: Pick<Context, 'jointEvents'>, open: boolean): Comparing['mayBeOne'] =>
	(file, known) =>
		file.type === known.type &&
		(file.country === known.country || (open && known.country === '') || jointEvents.includes(file.type));

/** The events that are there already. */
export const knownEvents = ({ sessions }: Pick<Context, 'sessions'>): KnownEvent[] =>
	sessions.map(({ session_id, country, session_type, planned_on, held_on }) => ({
		id: session_id,
		country: country ?? '',
		type: session_type,
		planned: planned_on ?? '',
		held: held_on ?? ''
	}));

/** What an id of an event is derived from: as often as it is there already, the next one is of another event. */
export const eventContent = ({ country, type, planned, held }: ToldEvent): string =>
	`session\0${[country, type, planned || held].join('\0')}`;
