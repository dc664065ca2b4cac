import type { Attended, Network } from './network-of.ts';

/** Who came to what, of one country: a column is an event that somebody of it came to, a row is one of its people. */
export interface AttendanceGrid {
	group: number;
	/** The people drawn, who came most often first. */
	people: number[];
	/** How many people there are. */
	all: number;
	/** How often each of them came. */
	times: number[];
	/** The events by their kind and then by time. */
	columns: { event: Attended; /** In pixels. */ x: number }[];
	/** Each kind of event, and where its columns are. */
	kinds: { type: string; from: number; to: number }[];
	width: number;
	height: number;
	/** The marks of all who came, as the path of an SVG. */
	marks: string;
}

/** The most people of a country that are drawn: more would be a wall. */
const mostRows = 150;

export const cellSize = 9;
const gap = 6;
export const headHeight = 18;

/** How many events each person came to. */
export function timesAttended({ people, events }: Pick<Network, 'people' | 'events'>): number[] {
	const times = people.map(() => 0);
	for (const { came } of events) for (const person of came) times[person]!++;
	return times;
}

/** The events that a person came to by the end of a month, in the order of time; without a month, all of them. */
export const eventsOf = (
	{ events }: Pick<Network, 'events'>,
	person: number,
	month = '9999-12'
): readonly Attended[] => events.filter(({ day, came }) => day.slice(0, 7) <= month && came.includes(person));

/** The kinds of event in the order of their first day. */
export const kindsOf = ({ events }: Pick<Network, 'events'>): string[] => [
	...new Set(events.map(({ type }) => type))
];

/** The event and the person under a place of a grid, in its own pixels; null in the gaps. */
export function cellAt(
	{ columns, people }: Pick<AttendanceGrid, 'columns' | 'people'>,
	x: number,
	y: number
): { event: Attended; person: number } | null {
	const event = columns.find((column) => x >= column.x && x < column.x + cellSize)?.event;
	const person = people[Math.floor((y - headHeight) / cellSize)];
	return event === undefined || person === undefined ? null : { event, person };
}

export function attendanceGrids(network: Network): AttendanceGrid[] {
	const { countries, groupOf, people, events } = network;
	const times = timesAttended(network);
	const kinds = kindsOf(network);
	return countries.map((_, group) => {
		const all = people.flatMap((_person, i) => (groupOf[i] === group ? [i] : []));
		all.sort((one, other) => times[other]! - times[one]! || one - other);
		const own = all.slice(0, mostRows);
		const rowOf = new Map(own.map((person, row) => [person, row]));
		const seen = events.filter(({ came }) => came.some((person) => groupOf[person] === group));
		const columns: AttendanceGrid['columns'] = [];
		const spans: AttendanceGrid['kinds'] = [];
		let x = 0;
		for (const type of kinds) {
			const of = seen.filter((event) => event.type === type);
			if (of.length === 0) continue;
			const from = x;
			for (const event of of) {
				columns.push({ event, x });
				x += cellSize;
			}
			spans.push({ type, from, to: x });
			x += gap;
		}
		const marks = columns
			.map(({ event, x: left }) =>
				event.came
					.flatMap((person) => rowOf.get(person) ?? [])
					.map(
						(row) =>
							`M${left + 1} ${headHeight + row * cellSize + 1}h${cellSize - 2}v${cellSize - 2}h${2 - cellSize}z`
					)
					.join('')
			)
			.join('');
		return {
			group,
			people: own,
			all: all.length,
			times: own.map((person) => times[person]!),
			columns,
			kinds: spans,
			width: Math.max(cellSize, x - gap),
			height: headHeight + own.length * cellSize,
			marks
		};
	});
}
