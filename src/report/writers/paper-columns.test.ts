import { expect, it } from 'vitest';
import type { Table } from '../document/table.ts';
import { paperColumns } from './paper-columns.ts';

const of = (columns: string[], rows: string[][], widths?: number[]) => {
	const table: Table = {
		kind: 'table',
		id: 't',
		caption: '',
		columns,
		heads: 1,
		rows,
		...(widths ? { widths } : {})
	};
	return paperColumns(table);
};
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

it('gives columns what the table says where every word has room', () => {
	const { widths, size } = of(['a', 'b'], [['c', 'd']], [1, 3]);
	expect(size).toBe(1);
	expect(widths.map(Math.round)).toEqual([25, 75]);
});

it('gives a column room for its longest word before another gets more', () => {
	const word = 'x'.repeat(30);
	const { widths, size } = of(['a', 'b'], [[word, 'd']], [1, 9]);
	expect(size).toBe(1);
	// 30 letters of 8.75 points, each 0.6 as wide as it is tall, and 6 points free, of 481.
	expect(widths[0]).toBeCloseTo((100 * (30 * 0.6 * 8.75 + 6)) / 481, 5);
	expect(sum(widths)).toBeCloseTo(100, 5);
});

it('leaves room for the others beside a word that nobody could set', () => {
	const { widths, size } = of(['a', 'b'], [['x'.repeat(300), 'A sentence of many words, which goes on']]);
	expect(size).toBe(1);
	expect(widths[1]).toBeGreaterThan(35);
});

it('makes letters smaller before it breaks a word, and no smaller than can be read', () => {
	const many = Array.from({ length: 12 }, (_, at) => `Column${at}`);
	const { size } = of(many, [many.map(() => 'anything')]);
	expect(size).toBeLessThan(1);
	expect(size).toBeGreaterThan(6.2 / 8.75);
	const more = Array.from({ length: 30 }, (_, at) => `Column${at}`);
	const least = of(more, [more.map(() => 'everywhere')]);
	expect(least.size).toBeCloseTo(6.2 / 8.75, 5);
	expect(sum(least.widths)).toBeCloseTo(100, 5);
});
