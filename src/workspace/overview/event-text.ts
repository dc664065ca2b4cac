import { codeName } from '#language/names.ts';
import { eventPlaces, type PlaceOfEvents } from '#language/sentences/event-places.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { EventArea, EventLane, EventMark } from './events.ts';

/** What became of an event, as a clause. */
export const eventText = (t: Translate, { state, mode, planned, on, unlisted }: EventMark): string =>
	t('overview.event', {
		state: state !== 'held' || on === planned ? state : planned === null ? 'unplanned' : 'moved',
		planned: t.day(planned ?? on),
		held: t.day(on),
		mode: mode ?? 'unknown',
		listed: unlisted ? 'no' : 'yes'
	});

/** How many events of a kind were planned; where the programme does not say, those that the records plan. */
export const plannedIn = ({ plan, marks }: EventLane): number => plan ?? marks.length;

/** How many events of a kind there were, beside how many were planned: "3 of 6 held, 4 expected by today". */
export const laneText = (t: Translate, lane: EventLane, over: boolean): string =>
	t(over || lane.plan === null ? 'overview.lane-plan' : 'overview.lane-expected', {
		held: t.number(lane.held),
		plan: t.number(plannedIn(lane)),
		expected: t.number(lane.expected)
	});

/**
 * How many events were held beside how many were planned, both of the same places, which it names: a country that delivered none, and a
 * kind of which its records do not tell, is in neither number.
 */
export function planTitle(t: Translate, programme: Programme, areas: readonly EventArea[]): string {
	const known = areas.filter(({ delivered }) => delivered);
	const joint = known.find(({ country }) => country === null)?.lanes ?? [];
	// Events of a kind that is planned for all countries together are in the one number of that plan already.
	const isShared = (type: string) => joint.some((lane) => lane.type === type && lane.plan !== null);
	const lanes = known.flatMap(({ country, lanes: own }) =>
		own.filter(({ type }) => country === null || !isShared(type))
	);
	const held = t.number(lanes.reduce((all, one) => all + one.held, 0));
	// The same that stands beside each lane.
	const plan = t.number(lanes.reduce((all, one) => all + plannedIn(one), 0));
	const clause = lanes.some((one) => one.plan !== null)
		? t('overview.plan-title', { held, plan })
		: t('overview.plan-recorded', { held });
	const places = areas.map(({ country, delivered, lanes: own, unlisted }): PlaceOfEvents => {
		const types = own.map(({ type }) => type);
		return delivered
			? { country, counted: types, uncounted: unlisted }
			: { country, counted: [], uncounted: [...types, ...unlisted] };
	});
	const name = eventPlaces(t, programme, places);
	return name === '' ? clause : t('figures.named', { name, clause: lowerFirst(clause, t.language) });
}

export const areaName = (t: Translate, programme: Programme, country: string | null): string =>
	country === null ? t('overview.joint') : codeName(t, programme, 'country', country);

/** All events as a table. */
export const eventTable = (
	t: Translate,
	programme: Programme,
	areas: readonly EventArea[]
): { columns: string[]; rows: string[][] } => ({
	columns: [
		t('figures.dim-country', { area: programme.area }),
		t('figures.dim-session_type'),
		t('overview.column-event')
	],
	rows: areas.flatMap(({ country, lanes }) =>
		lanes.flatMap(({ type, marks }) =>
			marks.map((mark) => [
				areaName(t, programme, country),
				codeName(t, programme, 'session_type', type),
				eventText(t, mark)
			])
		)
	)
});
