import { expect, it } from 'vitest';
import { auditTable } from './audit-table.ts';

const cells = (values: Record<string, number | null>) =>
	Object.entries(values).map(([id, value]) => ({ id, value }));

it('gives the interval of every cell, known ones as they are', async () => {
	const table = {
		cells: cells({ total: 20, a: 12, b: null, c: null, d: null }),
		equations: [
			{
				terms: [
					['a', 1],
					['b', 1],
					['c', 1],
					['total', -1]
				],
				equals: 0
			},
			{
				terms: [
					['d', 1],
					['b', -1]
				],
				equals: 1
			}
		]
	};
	expect(await auditTable(table)).toEqual({
		cells: [
			{ id: 'total', low: 20, high: 20 },
			{ id: 'a', low: 12, high: 12 },
			{ id: 'b', low: 0, high: 8 },
			{ id: 'c', low: 0, high: 8 },
			{ id: 'd', low: 1, high: 9 }
		]
	});
});

it.each([
	['unknown cell: "z"', { cells: cells({ a: null }), equations: [{ terms: [['z', 1]], equals: 0 }] }],
	['two cells "a"', { cells: [...cells({ a: null }), ...cells({ a: 1 })], equations: [] }],
	['no solution', { cells: cells({ a: null }), equations: [{ terms: [['a', 1]], equals: -1 }] }],
	['equals', { cells: cells({ a: null }), equations: [{ terms: [['a', 1]] }] }]
])('refuses what is no table: %s', async (words, table) => {
	await expect(auditTable(table)).rejects.toThrow(words);
});
