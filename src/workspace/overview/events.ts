import { eventFigures, plannedEvents } from '#schemas/planned-events.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { EventRow } from '#quality/overview-queries.ts';

/** `unheard`: the day for which it was planned has passed, and the records do not say whether it was held. */
export type EventState = 'held' | 'planned' | 'unheard' | 'cancelled';

export interface EventMark {
	id: string;
	state: EventState;
	mode: EventRow['mode'];
	/** Null where it is not known. */
	planned: string | null;
	/** The day where it stands: that on which it was held, or else that for which it is planned. */
	on: string;
	hours: number | null;
	/** How many people are on the list of who came, and how many of them were there. */
	listed: number;
	came: number;
	/** It was held, and nobody noted who came. */
	unlisted: boolean;
}

/** The events of one kind in one country, or of the whole programme. */
export interface EventLane {
	type: string;
	/** How many the programme is to hold; null where it does not say. */
	plan: number | null;
	held: number;
	/** How many were to be held before today. */
	expected: number;
	/** The indicator that counts them, if there is one. */
	indicator: string | null;
	marks: EventMark[];
}

/** The lanes of one country; of the whole programme where it is null. */
export interface EventArea {
	country: string | null;
	/** Whether its events were delivered at all. */
	delivered: boolean;
	lanes: EventLane[];
	/** Kinds that are planned there, and of which its records do not tell. */
	unlisted: string[];
}

function stateOf({ status, planned }: EventRow, today: string): EventState {
	if (status !== 'planned') return status;
	return planned !== null && planned < today ? 'unheard' : 'planned';
}

function markOf(row: EventRow, today: string): EventMark {
	const held = row.status === 'held';
	return {
		id: row.id,
		state: stateOf(row, today),
		mode: row.mode,
		planned: row.planned,
		on: (held ? row.held : null) ?? row.planned ?? '',
		hours: row.hours,
		listed: row.listed,
		came: row.came,
		unlisted: held && row.listed === 0
	};
}

/** By the end of the period all that was planned; before, what the records plan for days that have passed, as far as the plan goes. */
function expectedOf(rows: readonly EventRow[], plan: number | null, today: string, last: string): number {
	const due = rows.filter(({ planned, held }) => (planned ?? held ?? today) < today).length;
	if (plan === null) return due;
	return today > last ? plan : Math.min(due, plan);
}

/** The events of some countries, and those of the whole programme, as seen on a day; countries and kinds in the programme's order. */
export function eventAreas(
	programme: Programme,
	catalogue: readonly Definition[],
	rows: readonly EventRow[],
	{
		countries,
		without,
		unlisted = () => [],
		today
	}: {
		countries: readonly string[];
		/** Countries that delivered no list of events. */
		without: ReadonlySet<string>;
		/** Kinds of which a country may have had events that its records do not have. */
		unlisted?: (country: string) => readonly string[];
		today: string;
	}
): EventArea[] {
	const figures = eventFigures(catalogue);
	const types = programme.domains.session_type.map(({ code }) => code);
	const all =
		programme.countries.every(({ code }) => countries.includes(code) && unlisted(code).length === 0) &&
		without.size === 0;
	const areaOf = (country: string | null): EventArea => {
		const own = rows.filter((row) => row.country === country);
		const plans = plannedEvents(programme, catalogue, country === null ? 'programme' : 'country');
		const planOf = (type: string) => plans.find((one) => one.type === type)?.count ?? null;
		const lacking = country === null ? [] : unlisted(country);
		const isUnknown = (type: string) =>
			planOf(type) !== null && lacking.includes(type) && own.every((row) => row.type !== type);
		// What is planned for all countries together is held in each of them, and counted where all have told of theirs.
		const isShared = (type: string) =>
			country === null &&
			planOf(type) !== null &&
			rows.some((row) => row.type === type && row.country !== null);
		const lanes = types.flatMap((type): EventLane[] => {
			const marked = own.filter((row) => row.type === type);
			const of = isShared(type) && all ? rows.filter((row) => row.type === type) : marked;
			const plan = isShared(type) && !all ? null : planOf(type);
			if (of.length === 0 && (plan === null || isUnknown(type))) return [];
			return [
				{
					type,
					plan,
					held: of.filter(({ status }) => status === 'held').length,
					expected: expectedOf(of, plan, today, programme.period.to),
					indicator: figures.find((one) => one.type === type)?.definition.id ?? null,
					marks: marked
						.map((row) => markOf(row, today))
						.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
				}
			];
		});
		const delivered =
			country === null
				? own.length > 0 || (lanes.length > 0 && lanes.every(({ type }) => isShared(type)))
				: !without.has(country);
		return { country, delivered, lanes, unlisted: types.filter(isUnknown) };
	};
	const joint = areaOf(null);
	// Of one partner nobody expects what all hold together.
	const whole = joint.delivered || countries.length > 1 ? [joint] : [];
	return [...countries.map(areaOf), ...whole].filter(({ lanes }) => lanes.length > 0);
}

/** Lanes in which fewer events were held than expected, of countries that delivered their events. */
export const behind = ({ delivered, lanes }: EventArea): EventLane[] =>
	delivered ? lanes.filter(({ held, expected }) => held < expected) : [];
