import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusteringBySteps } from './clustering.ts';
import { pairsOf, someTies } from './fixtures/test-networks.ts';

/** The same, person by person, over every two of their ties. */
function plain(ties: readonly [number, number][], people: number) {
	const tied = (one: number, other: number) =>
		ties.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
	let [closed, all, sum] = [0, 0, 0];
	for (let person = 0; person < people; person++) {
		const near = Array.from({ length: people }, (_, i) => i).filter((other) => tied(person, other));
		const twos = near.flatMap((one, i) => near.slice(i + 1).map((other) => [one, other] as const));
		const here = twos.filter(([one, other]) => tied(one, other)).length;
		closed += here;
		all += twos.length;
		sum += twos.length === 0 ? 0 : here / twos.length;
	}
	return all === 0 ? { closed: null, mean: null } : { closed: closed / all, mean: sum / people };
}

it('counts a growing network at each step as the network of that step alone', () => {
	fc.assert(
		fc.property(someTies, fc.array(fc.integer({ min: 0, max: 3 })), ({ people, ties }, drawn) => {
			const step = Int32Array.from(ties, (_, i) => drawn[i] ?? 0);
			const found = clusteringBySteps(pairsOf(ties), step, 4, people);
			for (const [now, { closed, mean }] of found.entries()) {
				const due = plain(
					ties.filter((_, i) => step[i]! <= now),
					people
				);
				if (due.closed === null) expect([closed, mean]).toEqual([null, null]);
				else {
					expect(closed).toBeCloseTo(due.closed, 12);
					expect(mean).toBeCloseTo(due.mean, 12);
				}
			}
		})
	);
});

it('finds a triangle when its last tie comes, and nothing where nobody has two ties', () => {
	const triangle = pairsOf([[0, 1], [1, 2], [0, 2]]); // prettier-ignore
	expect(clusteringBySteps(triangle, Int32Array.of(0, 1, 2), 3, 4)).toEqual([
		{ closed: null, mean: null },
		{ closed: 0, mean: 0 },
		{ closed: 1, mean: 0.75 }
	]);
});
