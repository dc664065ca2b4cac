import { countryColour } from '#charts/palette.ts';
import type { Places } from '#network/place-people.ts';
import { apart } from './apart.ts';
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
	/** Where each person stands, in pixels. */
	spots: { x: number; y: number }[];
	layers: Layer[];
	/** People who have no tie up to the last month, by country, and where they begin. */
	alone: { people: string[]; count: number; top: number };
}

const edge = 18;
const cell = 17;
export const personSize = 5.5;
const tenth = (value: number) => Math.round(value * 10) / 10;

const circle = (x: number, y: number, r: number) =>
	`M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square = (x: number, y: number, r: number) => {
	const half = tenth(r * 0.9);
	return `M${tenth(x - half)} ${tenth(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
};
const triangle = (x: number, y: number, r: number) =>
	`M${tenth(x)} ${tenth(y - 1.25 * r)}l${tenth(1.15 * r)} ${tenth(2 * r)}h${tenth(-2.3 * r)}z`;
const diamond = (x: number, y: number, r: number) =>
	`M${tenth(x)} ${tenth(y - 1.3 * r)}l${tenth(1.2 * r)} ${tenth(1.3 * r)}l${tenth(-1.2 * r)} ${tenth(1.3 * r)}l${tenth(-1.2 * r)} ${tenth(-1.3 * r)}z`;
const shapes = [circle, square, triangle, diamond];

/** The mark of a person: besides its colour each of up to four countries has a shape. */
export const personMark = (group: number, countries: number, x: number, y: number, r = personSize): string =>
	(countries <= shapes.length ? shapes[group]! : circle)(x, y, r);

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
	const { people, groupOf, countries, months } = network;
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
		2.4 * personSize,
		inside
	);
	const place = new Map(tied.map((person, i) => [person, placed[i]!]));
	const spots = people.map((_, i) => seat.get(i) ?? place.get(i)!);
	const mark = (person: number) =>
		personMark(groupOf[person]!, countries.length, spots[person]!.x, spots[person]!.y);
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
	return { width, height: tall + strip, spots, layers, alone: { people: alone, count: lonely.length, top } };
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
