import { expect, it } from 'vitest';
import { pseudoRandom, pairsOf, permutations } from './fixtures/test-networks.ts';
import { eiIndex, mixing, tiesWithin } from './mixing.ts';
import { middle95, permutedMixing } from './permuted-mixing.ts';

const quiet = async () => undefined;

const path = pairsOf([[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [1, 4]]); // prettier-ignore
const groups = Uint16Array.from([0, 0, 0, 1, 1, 2]);

it('comes as often to each value as all 720 orders of six people do', async () => {
	const all = permutations([...groups]).map((labels) =>
		eiIndex(tiesWithin(path, Uint16Array.from(labels)), 6)!
	);
	const draws = 20_000;
	const drawn = await permutedMixing(path, groups, { draws, random: pseudoRandom(7), pause: quiet });
	for (const value of new Set(all)) {
		const due = all.filter((other) => other === value).length / all.length;
		const found = drawn.filter((other) => other === value).length / draws;
		// Four standard errors.
		expect(Math.abs(found - due)).toBeLessThan(4 * Math.sqrt((due * (1 - due)) / draws));
	}
	const mean = drawn.reduce((sum, value) => sum + value, 0) / draws;
	expect(mean).toBeCloseTo(mixing(path, groups).expected!, 1);
});

it('draws the same from the same source, in rising order', async () => {
	const draw = (seed: number) =>
		permutedMixing(path, groups, { draws: 99, random: pseudoRandom(seed), pause: quiet });
	const once = await draw(3);
	expect(once).toEqual(await draw(3));
	expect(once).toEqual(once.toSorted());
	expect(once).not.toEqual(await draw(4));
});

it('takes 95 % in the middle: of 999 the 25th and the 975th', async () => {
	const upTo = (n: number) => Float64Array.from({ length: n }, (_, i) => i + 1);
	expect(middle95(upTo(999))).toEqual({ low: 25, high: 975 });
	expect(middle95(upTo(199))).toEqual({ low: 5, high: 195 });
	expect(middle95(upTo(0))).toBeNull();
	expect(
		await permutedMixing(pairsOf([]), groups, { draws: 9, random: pseudoRandom(1), pause: quiet })
	).toHaveLength(0);
});

it('pauses now and then in a large network', async () => {
	const people = 50_000;
	const ring = pairsOf(Array.from({ length: people }, (_, i): [number, number] => [i, (i + 1) % people]));
	const labels = Uint16Array.from({ length: people }, (_, i) => i % 4);
	let pauses = 0;
	await permutedMixing(ring, labels, {
		draws: 100,
		random: pseudoRandom(1),
		pause: async () => {
			pauses++;
		}
	});
	expect(pauses).toBe(5);
});
