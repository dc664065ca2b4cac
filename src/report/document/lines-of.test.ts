import { expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

it('counts a row by its tallest field, in columns of their widths', () => {
	const columns = ['a', 'b'];
	expect(
		linesOf({
			columns,
			rows: [
				['x', 'y'],
				['', '']
			]
		})
	).toBe(2);
	expect(linesOf({ columns, rows: [['x', 'y'.repeat(101)]] })).toBe(3);
	expect(linesOf({ columns, rows: [['x', 'y'.repeat(101)]], widths: [1, 9] })).toBe(2);
	expect(linesOf({ columns, rows: [[[{ kind: 'text', text: 'z'.repeat(60) }], 'y']] })).toBe(2);
});
