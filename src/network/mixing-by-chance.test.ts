import { expect, it } from 'vitest';
import { mixingByChance, withinByChance } from './mixing-by-chance.ts';
import { pseudoRandom, pairsOf, permutations } from './fixtures/test-networks.ts';
import { eiIndex, mixing, tiesWithin } from './mixing.ts';
import { middle95, permutedMixing } from './permuted-mixing.ts';

const quiet = async () => undefined;

it.each([
	['a path and a chord', [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [1, 4]], [0, 0, 0, 1, 1, 2]], // prettier-ignore
	['a star', [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5]], [0, 0, 1, 1, 1, 1]], // prettier-ignore
	['everybody with everybody', [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]], [0, 0, 1, 1]], // prettier-ignore
	['one tie', [[0, 3]], [0, 1, 2, 2, 3]]
] as [string, [number, number][], number[]][])(
	'%s: mean and deviation are those of every order, counted one by one',
	(_, ties, groups) => {
		const pairs = pairsOf(ties);
		const all = permutations(groups).map((labels) => tiesWithin(pairs, Uint16Array.from(labels)));
		const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
		const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
		const found = withinByChance(pairs, Uint16Array.from(groups));
		expect(found.mean).toBeCloseTo(mean, 10);
		expect(found.sd ** 2).toBeCloseTo(variance, 9);
	}
);

/** People of four countries; a few have many ties and most have few. */
function network(people: number) {
	const random = pseudoRandom(11);
	const ties = Array.from({ length: 2 * people }, (_, i): [number, number] => [
		i % people,
		Math.floor(random() ** 2 * people)
	]).filter(([a, b]) => a < b);
	return { pairs: pairsOf(ties), groups: Uint16Array.from({ length: people }, (_, i) => i % 4) };
}

it('draws in a small network', async () => {
	const { pairs, groups } = network(300);
	const random = () => pseudoRandom(5);
	const drawn = await permutedMixing(pairs, groups, { draws: 9_999, random: random(), pause: quiet });
	expect(await mixingByChance(pairs, groups, { random: random(), pause: quiet })).toEqual(middle95(drawn));
	expect(await mixingByChance(pairsOf([]), groups, { random: random(), pause: quiet })).toBeNull();
});

it('bounds a network of a hundred people alike to within one tie, whatever the seed', async () => {
	const { pairs, groups } = network(100);
	const tie = 2 / pairs.a.length;
	const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
	const bounds = [];
	for (const seed of seeds)
		bounds.push((await mixingByChance(pairs, groups, { random: pseudoRandom(seed), pause: quiet }))!);
	for (const end of ['low', 'high'] as const) {
		const found = bounds.map((one) => one[end]);
		expect(Math.max(...found) - Math.min(...found)).toBeLessThan(1.01 * tie);
	}
});

it('computes the bounds in a large network as drawing gives them', async () => {
	const { pairs, groups } = network(12_000);
	const unused = () => {
		throw new Error('drawn');
	};
	const bounds = (await mixingByChance(pairs, groups, { random: unused, pause: quiet }))!;
	const drawn = middle95(
		await permutedMixing(pairs, groups, { draws: 999, random: pseudoRandom(5), pause: quiet })
	)!;
	const sd = withinByChance(pairs, groups).sd;
	const width = eiIndex(0, pairs.a.length)! - eiIndex(sd, pairs.a.length)!;
	// A bound of 999 draws is known to about a tenth of a standard deviation.
	expect(Math.abs(bounds.low - drawn.low)).toBeLessThan(0.25 * width);
	expect(Math.abs(bounds.high - drawn.high)).toBeLessThan(0.25 * width);
	expect((bounds.low + bounds.high) / 2).toBeCloseTo(mixing(pairs, groups).expected!, 10);
});
