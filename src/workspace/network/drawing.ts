import { countryColour } from '#charts/palette.ts';
import type { Places } from '#network/place-people.ts';
import { apart } from './apart.ts';
import { personMark } from './person-mark.ts';
import { firstSteps, type Network, type SourceTies } from './network-of.ts';

/** What comes to the picture in one month, each as the path of an SVG: few elements change from month to month, however many people there are. */
export interface Layer {
	within: string;
	across: string;
	/** The people whose first tie this is, by country. */
	people: string[];
}

export interface Drawing {
	width: number;
	height: number;
	/** Half as wide as the mark of a person. */
	size: number;
	/** Where each person stands, in pixels. */
	spots: { x: number; y: number }[];
	layers: Layer[];
	/** People who have no tie up to the last month, by country, and where they begin. */
	alone: { people: string[]; count: number; top: number };
}

/** Marks get smaller where there are many. */
const sizeFor = (people: number) => (people <= 300 ? 5.5 : people <= 1000 ? 4 : 2.5);

const edge = 18;
const cell = 17;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The colour of the country at a place of the network's list, which is that of its place in the programme. */
export const groupColour = (
	programme: readonly { code: string }[],
	{ countries }: Network,
	group: number
): string =>
	countryColour(
		programme.findIndex(({ code }) => code === countries[group]),
		programme.length
	);

/** The path of a tie between two places. */
export const tiePath = (from: { x: number; y: number }, to: { x: number; y: number }): string =>
	`M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`;

/** Lays out the picture of a source's whole network in a width; what has come by a month is a matter of style. */
export function drawingOf(network: Network, ties: SourceTies, places: Places, width: number): Drawing {
	const { people, groupOf, countries, months, marks } = network;
	const size = sizeFor(people.length);
	const first = firstSteps(ties, people.length);
	const tall = Math.round(width * (width < 520 ? 1.05 : 0.72));
	const none = () => countries.map(() => '');
	const layers = months.map((): Layer => ({ within: '', across: '', people: none() }));
	const lonely = people.flatMap((_, i) => (first[i] === null ? [i] : []));
	lonely.sort((one, other) => groupOf[one]! - groupOf[other]! || one - other);
	const columns = Math.max(1, Math.floor((width - 2 * edge) / cell));
	const top = tall + 34;
	const seat = new Map(
		lonely.map((person, i) => [
			person,
			{ x: edge + cell * ((i % columns) + 0.5), y: top + cell * (Math.floor(i / columns) + 0.5) }
		])
	);
	const inside = ({ x, y }: { x: number; y: number }) => ({
		x: Math.max(edge, Math.min(width - edge, x)),
		y: Math.max(edge, Math.min(tall - edge, y))
	});
	const tied = people.flatMap((_, i) => (first[i] === null ? [] : [i]));
	const placed = apart(
		tied.map((i) => ({
			x: edge + places.x[i]! * (width - 2 * edge),
			y: edge + places.y[i]! * (tall - 2 * edge)
		})),
		2.4 * size,
		inside
	);
	const place = new Map(tied.map((person, i) => [person, placed[i]!]));
	const spots = people.map((_, i) => seat.get(i) ?? place.get(i)!);
	const mark = (person: number) =>
		personMark(marks[groupOf[person]!]!, spots[person]!.x, spots[person]!.y, size);
	for (const [i, step] of ties.step.entries()) {
		const [one, other] = [ties.a[i]!, ties.b[i]!];
		layers[step]![groupOf[one] === groupOf[other] ? 'within' : 'across'] += tiePath(
			spots[one]!,
			spots[other]!
		);
	}
	const add = (paths: string[], person: number) => {
		const group = groupOf[person]!;
		paths[group] = `${paths[group]!}${mark(person)}`;
	};
	for (const [person, step] of first.entries()) if (step !== null) add(layers[step]!.people, person);
	const alone = none();
	for (const person of lonely) add(alone, person);
	const strip = lonely.length === 0 ? 0 : 34 + cell * Math.ceil(lonely.length / columns);
	return {
		width,
		height: tall + strip,
		size,
		spots,
		layers,
		alone: { people: alone, count: lonely.length, top }
	};
}

/** The person nearest to a place, no further than a fingertip away. */
export function personAt({ spots }: Drawing, x: number, y: number, within = 22): number | null {
	let [best, least] = [-1, within ** 2];
	for (const [person, spot] of spots.entries()) {
		const away = (spot.x - x) ** 2 + (spot.y - y) ** 2;
		if (away < least) [best, least] = [person, away];
	}
	return best < 0 ? null : best;
}
