import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervals } from './intervals.ts';
import { Infeasible, type Equation, type Interval, type System } from './system.ts';

const system = (
	ids: Iterable<string>,
	equations: Equation[],
	known: Record<string, number> = {}
): System => ({
	bounds: new Map(
		[...ids].map((id) => [
			id,
			id in known ? { low: known[id]!, high: known[id]! } : { low: 0, high: Infinity }
		])
	),
	equations
});
const sum = (ids: readonly string[], equals: number): Equation => ({
	terms: ids.map((id) => [id, 1] as const),
	equals
});

describe('a table of four by four of which nine are hidden', () => {
	// Figures of sdcTools/sdcTable, tests/testthat/test-simpleheuristic.R.
	const rows = ['w', 'x', 'y', 'z'];
	const columns = ['a', 'b', 'c', 'd'];
	const all: Record<string, number> = {};
	for (const [row, values] of Object.entries({
		w: [30, 47, 64, 89],
		x: [90, 124, 5, 31],
		y: [92, 100, 59, 85],
		z: [800, 991, 651, 685]
	}))
		values.forEach((value, i) => (all[`${row}${columns[i]!}`] = value));
	const hidden = ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd'];
	const published = (kept: readonly string[]) => {
		const known = Object.fromEntries(Object.entries(all).filter(([id]) => !kept.includes(id)));
		const margins = [
			...rows.map((row) => columns.map((column) => row + column)),
			...columns.map((column) => rows.map((row) => row + column))
		];
		return system(
			Object.keys(all),
			margins.map((ids) =>
				sum(
					ids,
					ids.reduce((total, id) => total + all[id]!, 0)
				)
			),
			known
		);
	};

	it('gives one of them away exactly', async () => {
		const found = await intervals(published(hidden), hidden);
		expect(Object.fromEntries(found)).toEqual({
			wa: [25, 94],
			wb: [47, 47],
			wc: [0, 69],
			xa: [26, 95],
			xc: [0, 69],
			yb: [0, 185],
			yd: [0, 185],
			zb: [906, 1091],
			zd: [585, 770]
		});
	});

	it.each(Object.keys(all).filter((id) => !hidden.includes(id)))(
		'is safe once %s is hidden too',
		async (id) => {
			const [low, high] = (await intervals(published([...hidden, id]), ['wb'])).get('wb')!;
			expect(high - low).toBeGreaterThanOrEqual(5);
			if (id === 'xd') expect([low, high]).toEqual([0, 78]);
			if (id === 'xb') expect([low, high]).toEqual([0, 141]);
		}
	);
});

describe('two tables of the same places', () => {
	// Figures of sdcTools/sdcTable, tests/testthat/test-linked-tables.r.
	const all = { A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7 };
	const byCounty = [sum(['A', 'B', 'I', 'J'], 20), sum(['K', 'L', 'M', 'N'], 16)];
	const bySize = [sum(['L', 'M'], 6), sum(['A', 'B', 'I', 'J', 'K', 'N'], 30)];
	const published = (equations: Equation[], hidden: string) =>
		system(
			Object.keys(all),
			equations,
			Object.fromEntries(Object.entries(all).filter(([id]) => !hidden.includes(id)))
		);
	it.each([
		['the one alone hides K', byCounty, 'ABKLM', [0, 9]],
		['the other alone hides K', bySize, 'ABKLM', [0, 7]],
		['both together give K away', [...byCounty, ...bySize], 'ABKLM', [3, 3]],
		['hiding N in both mends it', [...byCounty, ...bySize], 'ABKLMN', [0, 10]]
	] as [string, Equation[], string, Interval][])('%s', async (_, equations, hidden, interval) => {
		expect((await intervals(published(equations, hidden), ['K'])).get('K')).toEqual(interval);
	});
});

/** Every solution, one by one. */
function enumerated(rows: number, columns: number, hidden: Set<string>, value: (id: string) => number) {
	const ids = [...hidden];
	const margins = [
		...Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => `${r}${c}`)),
		...Array.from({ length: columns }, (_, c) => Array.from({ length: rows }, (_, r) => `${r}${c}`))
	].map((list) => ({ list, total: list.reduce((total, id) => total + value(id), 0) }));
	const found = new Map<string, [number, number]>();
	const now = new Map<string, number>();
	const at = (id: string) => (hidden.has(id) ? (now.get(id) ?? 0) : value(id));
	const walk = (i: number): void => {
		if (margins.some(({ list, total }) => list.reduce((sum, id) => sum + at(id), 0) > total)) return;
		if (i === ids.length) {
			if (margins.some(({ list, total }) => list.reduce((sum, id) => sum + at(id), 0) !== total)) return;
			for (const [id, one] of now) {
				const [low, high] = found.get(id) ?? [Infinity, -Infinity];
				found.set(id, [Math.min(low, one), Math.max(high, one)]);
			}
			return;
		}
		for (let one = 0; one <= 12; one++) {
			now.set(ids[i]!, one);
			walk(i + 1);
		}
		now.delete(ids[i]!);
	};
	walk(0);
	return { found, margins };
}

it('agrees with trying every solution of small tables, solved or narrowed', async () => {
	const table = fc.record({
		values: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 }),
		hidden: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
		columns: fc.constantFrom(2, 3)
	});
	await fc.assert(
		fc.asyncProperty(table, async ({ values, hidden, columns }) => {
			const value = (id: string) => values[Number(id[0]) * 3 + Number(id[1])]!;
			const ids = Array.from({ length: 3 * columns }, (_, i) => `${Math.floor(i / columns)}${i % columns}`);
			const kept = new Set(ids.filter((id) => hidden[Number(id[0]) * 3 + Number(id[1])]));
			const { found, margins } = enumerated(3, columns, kept, value);
			const known = Object.fromEntries(ids.filter((id) => !kept.has(id)).map((id) => [id, value(id)]));
			const asked = await intervals(
				system(
					ids,
					margins.map(({ list, total }) => sum(list, total)),
					known
				),
				kept
			);
			expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(found));
		}),
		{ numRuns: 250, seed: 7 }
	);
});

it('says what nothing bounds, and that what contradicts itself has no solution', async () => {
	const open = system(
		['a', 'b', 'c'],
		[
			{
				terms: [
					['a', 1],
					['b', -1]
				],
				equals: 2
			}
		]
	);
	expect(Object.fromEntries(await intervals(open))).toEqual({
		a: [2, Infinity],
		b: [0, Infinity],
		c: [0, Infinity]
	});
	await expect(intervals(system(['a', 'b'], [sum(['a', 'b'], 3), sum(['a', 'b'], 4)]))).rejects.toThrow(
		Infeasible
	);
	await expect(intervals(system(['a', 'b'], [sum(['a', 'b'], 3)], { a: 4 }))).rejects.toThrow(Infeasible);
});

it('is never narrower when asked roughly', async () => {
	const three = system(['a', 'b', 'c'], [sum(['a', 'b'], 5), sum(['b', 'c'], 3), sum(['a', 'c'], 4)]);
	const [rough, exact] = await Promise.all([
		intervals(three, ['a'], { rough: true }),
		intervals(three, ['a'])
	]);
	expect(exact.get('a')).toEqual([3, 3]);
	expect(rough.get('a')![0]).toBeLessThanOrEqual(3);
	expect(rough.get('a')![1]).toBeGreaterThanOrEqual(3);
});
