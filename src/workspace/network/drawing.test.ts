import { expect, it } from 'vitest';
import { placePeople } from '#network/place-people.ts';
import { seeded } from '#statistics/random.ts';
import { apart } from './apart.ts';
import { drawingOf, personAt } from './drawing.ts';
import { networkOf } from './network-of.ts';
import { along, mostTied, neighboursOf } from './neighbours.ts';

const network = networkOf(
	{
		people: ['DK', 'DK', 'SE', 'SE', 'SE'].map((country, i) => ({ id: `p${i}`, country })),
		ties: [
			{ source: 'platform', a: 0, b: 1, day: '2020-10-05' },
			{ source: 'platform', a: 0, b: 2, day: '2020-11-05' },
			{ source: 'platform', a: 2, b: 3, day: '2020-12-05' }
		],
		attended: []
	},
	['DK', 'SE']
);
const ties = network.sources[0]!;
const places = () => placePeople(ties, network.groupOf, 2, seeded(7));

it('places people the same way each time, and only those with a tie', () => {
	const { x, y } = places();
	expect(places()).toEqual({ x, y });
	expect([...x].map(Number.isNaN)).toEqual([false, false, false, false, true]);
	for (const at of [...x.slice(0, 4), ...y.slice(0, 4)]) {
		expect(at).toBeGreaterThanOrEqual(0);
		expect(at).toBeLessThanOrEqual(1);
	}
});

it('draws each tie in its month, solid across countries and dotted within, and each person with the first tie', () => {
	const { layers, alone, spots, width } = drawingOf(network, ties, places(), 400);
	const lines = (d: string) => d.split('M').length - 1;
	expect(layers.map(({ within, across }) => [lines(within), lines(across)])).toEqual([
		[1, 0],
		[0, 1],
		[1, 0]
	]);
	expect(layers.map(({ people }) => people.map(lines))).toEqual([
		[2, 0],
		[0, 1],
		[0, 1]
	]);
	expect([alone.count, lines(alone.people[1]!)]).toEqual([1, 1]);
	for (const { x } of spots) expect(x > 0 && x < width).toBe(true);
});

it('finds the person under a fingertip, and nobody far from all', () => {
	const drawing = drawingOf(network, ties, places(), 400);
	for (const [person, { x, y }] of drawing.spots.entries())
		expect(personAt(drawing, x + 1, y - 1)).toBe(person);
	expect(personAt(drawing, -100, -100)).toBeNull();
});

it('moves marks that cover each other apart, and no others', () => {
	const moved = apart([{ x: 50, y: 50 }, { x: 50, y: 50 }, { x: 90, y: 90 }], 10, (spot) => spot); // prettier-ignore
	expect(Math.hypot(moved[0]!.x - moved[1]!.x, moved[0]!.y - moved[1]!.y)).toBeCloseTo(10, 6);
	expect(moved[2]).toEqual({ x: 90, y: 90 });
});

it('knows the ties of a person up to a month, and walks along them in the direction of an arrow', () => {
	expect(neighboursOf(network, ties, 0, 0)).toEqual([{ person: 1, step: 0, across: false }]);
	const near = neighboursOf(network, ties, 0, 2);
	expect(near.map(({ person, across }) => [person, across])).toEqual([
		[1, false],
		[2, true]
	]);
	const spots = [{ x: 0, y: 0 }, { x: 10, y: 1 }, { x: 2, y: -9 }, { x: 9, y: 9 }]; // prettier-ignore
	expect(along(spots, 0, near, 'ArrowRight')?.person).toBe(1);
	expect(along(spots, 0, near, 'ArrowUp')?.person).toBe(2);
	expect(along(spots, 0, near, 'ArrowLeft')).toBeNull();
	expect([mostTied(ties, 0), mostTied(ties, 2)]).toEqual([0, 0]);
	expect(mostTied({ ...ties, step: Int32Array.of(5, 5, 5) }, 2)).toBeNull();
});
