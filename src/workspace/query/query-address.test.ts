import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, sqlOf } from './query-address.ts';

it('a query comes back from the address as it was', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (sql) => {
			fc.pre(sql.trim() !== '');
			const address = new URL(`https://example.org/query/${hashOf(sql)}`);
			expect(sqlOf(address.hash)).toBe(sql);
		})
	);
	const sql = `SELECT '100 %' AS "a+b" -- æøå & #;\nFROM x`;
	expect(sqlOf(hashOf(sql))).toBe(sql);
});

it.each(['', '#', '#content', '#sql=', '#sql=+'])('there is none in "%s"', (hash) => {
	expect(sqlOf(hash)).toBeNull();
});
