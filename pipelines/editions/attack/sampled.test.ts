import { expect, it } from 'vitest';
import { seeded } from '#statistics/random.ts';
import { added, listed, Unknown, type Factor } from './factor-graph.ts';
import { sampled } from './sampled.ts';

const flat = (name: string, first: number, weights: readonly number[]) =>
	new Unknown(name, first, [...weights]);

/** Every combination of values, with how likely it is. */
function everything(factors: readonly Factor[]): Map<Unknown, Map<number, number>> {
	const unknowns = [...new Set(factors.flatMap((factor) => factor.unknowns))];
	const found = new Map(unknowns.map((one) => [one, new Map<number, number>()]));
	const values = new Int32Array(unknowns.length);
	let all = 0;
	const from = (at: number, weight: number): void => {
		if (weight === 0) return;
		if (at < unknowns.length) {
			unknowns[at]!.prior.forEach((p, i) => {
				values[at] = unknowns[at]!.first + i;
				from(at + 1, weight * p);
			});
			return;
		}
		const total = factors.reduce(
			(product, factor) =>
				product *
				factor.weight(
					factor.unknowns.map((one) => unknowns.indexOf(one)),
					values
				),
			weight
		);
		all += total;
		unknowns.forEach((one, i) =>
			found.get(one)!.set(values[i]!, (found.get(one)!.get(values[i]!) ?? 0) + total)
		);
	};
	from(0, 1);
	for (const of of found.values())
		for (const [value, p] of of) {
			if (p === 0) of.delete(value);
			else of.set(value, p / all);
		}
	return found;
}

/** A table of two groups by two others whose sums go round in circles, with a part that is among another. */
function made(next: () => number): { factors: Factor[]; start: Map<Unknown, number> } {
	const weights = () => Array.from({ length: 4 }, () => 1 + Math.floor(9 * next()));
	const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => flat(name, 0, weights())) as [
		Unknown,
		Unknown,
		Unknown,
		Unknown
	];
	const [e, f] = ['e', 'f'].map((name) => flat(name, 0, weights())) as [Unknown, Unknown];
	const truth = new Map([a, b, c, d].map((one) => [one, Math.floor(4 * next())]));
	const of = (one: Unknown) => truth.get(one)!;
	const total = new Unknown('total', of(a) + of(b) + of(c) + of(d), [1]);
	const row = flat('row', of(a) + of(b) > 1 ? of(a) + of(b) - 1 : 0, [3, 2, 3]);
	const column = flat('column', of(a) + of(c) > 1 ? of(a) + of(c) - 1 : 0, [1, 2, 1]);
	truth
		.set(total, total.first)
		.set(row, of(a) + of(b))
		.set(column, of(a) + of(c));
	truth.set(e, of(a)).set(f, 0);
	const among = a.prior.flatMap((_, i) =>
		e.prior.flatMap((_, j) => (i <= j ? [[[i, j], 1 + ((i + 2 * j) % 3)] as const] : []))
	);
	const split = a.prior.flatMap((_, i) => b.prior.flatMap((_, j) => [[[i, j], 1 + ((i * j) % 4)] as const]));
	return {
		start: truth,
		factors: [
			added([a, b, c, d], total),
			added([a, b], row),
			added([a, c], column),
			listed([a, e], among, { signs: [1, -1], isLoose: true }),
			listed([d, f], split)
		]
	};
}

it('finds what trying every combination finds, also where sums go round in circles', () => {
	let farthest = 0;
	for (let seed = 1; seed <= 6; seed++) {
		const next = seeded(seed);
		const { factors, start } = made(next);
		const expected = everything(factors);
		const found = sampled(factors, start, { sweeps: 6000, random: next })!;
		for (const [unknown, likely] of expected)
			for (const [value, p] of likely) {
				const { values, draws } = found.get(unknown)!;
				if (p > 0.999) continue;
				expect(draws, unknown.name).toBeGreaterThan(100);
				// In standard errors of so many independent draws.
				const error = Math.sqrt((p * (1 - p)) / draws + 1e-6);
				farthest = Math.max(farthest, Math.abs((values.get(value) ?? 0) - p) / error);
			}
		for (const [unknown, { values }] of found)
			for (const value of values.keys()) expect(expected.get(unknown)!.has(value)).toBe(true);
	}
	expect(farthest).toBeLessThan(5);
});

it('is as sure as it is right: of what it finds 60 to 90 % likely so many are true', () => {
	// Truths are drawn from what is likely beforehand, so that there is nothing but chance between both.
	const next = seeded(99);
	let [expected, right, n] = [0, 0, 0];
	for (let i = 0; i < 300; i++) {
		const draw = (weights: readonly number[]) => {
			let left = next() * weights.reduce((sum, one) => sum + one, 0);
			return weights.findIndex((weight) => (left -= weight) < 0);
		};
		const weights = [
			[1, 6, 2],
			[4, 1, 1],
			[1, 2, 5]
		];
		const values = weights.map(draw);
		const parts = weights.map((one, j) => flat(`x${j}`, 0, one));
		const total = new Unknown(
			'total',
			values.reduce((sum, one) => sum + one, 0),
			[1]
		);
		const start = new Map([
			...parts.map((part, j) => [part, values[j]!] as const),
			[total, total.first] as const
		]);
		const found = sampled([added(parts, total)], start, { sweeps: 150, random: next })!;
		parts.forEach((part, j) => {
			for (const [value, p] of found.get(part)!.values)
				if (p > 0.6 && p < 0.9) {
					n++;
					expected += p;
					right += Number(value === values[j]);
				}
		});
	}
	expect(n).toBeGreaterThan(150);
	expect(Math.abs(right - expected) / n).toBeLessThan(0.06);
});

it('does not begin where the truth is impossible', () => {
	const [a, b] = [flat('a', 0, [1, 1]), flat('b', 0, [1, 1])];
	const factors = [listed([a, b], [[[0, 0], 1]])];
	expect(
		sampled(
			factors,
			new Map([
				[a, 1],
				[b, 0]
			]),
			{ sweeps: 1, random: () => 0 }
		)
	).toBeNull();
});
