import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryHash, queryInHash } from './query-address.ts';

it('a query comes back from the address as it was', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (sql) => {
			fc.pre(sql.trim() !== '');
			const address = new URL(`https://example.org/query/${queryHash(sql)}`);
			expect(queryInHash(address.hash)).toBe(sql);
		})
	);
	const sql = `SELECT '100 %' AS "a+b" -- æøå & #;\nFROM x`;
	expect(queryInHash(queryHash(sql))).toBe(sql);
});

it.each(['', '#', '#content', '#sql=', '#sql=+'])('there is none in "%s"', (hash) => {
	expect(queryInHash(hash)).toBeNull();
});
