import { codeName } from '#language/names.ts';
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
