import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idPattern } from '#schemas/tables/column.ts';
import { idSpace, issuer } from './ids.ts';

const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

it('never issues an id twice', () => {
	const idOf = issuer(2020, 'p');
	expect(new Set(Array.from({ length: 300_000 }, (_, n) => idOf(n))).size).toBe(300_000);
	fc.assert(
		fc.property(seed, fc.uniqueArray(fc.integer({ min: 0, max: idSpace - 1 })), (key, indices) => {
			expect(new Set(indices.map(issuer(key, 'r'))).size).toBe(indices.length);
		}),
		{ seed: 11 }
	);
});

it('issues ids of eight characters that look like no number of a person', () => {
	fc.assert(
		fc.property(seed, fc.integer({ min: 0, max: idSpace - 1 }), (key, index) => {
			const id = issuer(key, 'p')(index);
			expect(id).toMatch(idPattern);
			expect(id).toHaveLength(8);
			expect(id).not.toMatch(/\d{4}/);
		}),
		{ seed: 11 }
	);
});

it('issues others for another seed or prefix', () => {
	expect(issuer(1, 'p')(5)).not.toBe(issuer(2, 'p')(5));
	expect(issuer(1, 'p')(5).slice(1)).not.toBe(issuer(1, 'r')(5).slice(1));
});
