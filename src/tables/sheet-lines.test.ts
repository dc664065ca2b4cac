import { expect, it } from 'vitest';
import { sheetLines } from './sheet-lines.ts';
import { sheetWidths } from './sheet-widths.ts';

it.each([
	['short', 12, 1],
	['a name that is longer than its column', 11, 4],
	['a name that is longer than its column', 12, 3],
	['x'.repeat(25), 10, 3],
	['one\ntwo', 12, 2],
	['', 12, 1],
	['HEADING WORD', 13, 2],
	['数字数字数字', 6, 2]
])('counts the lines of %j in a column of %i', (text, width, lines) => {
	expect(sheetLines(text, width)).toBe(lines);
});

it('gives columns room for their header and their longest value, within bounds', () => {
	const header = ['n', 'denominator', 'name', 'day'];
	const rows = [
		[1, 0.123456789012345, 'x'.repeat(20), new Date(0)],
		[null, 2, { text: 'y'.repeat(200), sheet: 'z' }, null]
	];
	const [n, denominator, name, day] = sheetWidths(header, rows).map(({ width }) => width);
	expect(n).toBe(8);
	expect(denominator).toBeGreaterThan('denominator'.length + 2);
	expect(name).toBe(60);
	expect(day).toBe(12);
});
