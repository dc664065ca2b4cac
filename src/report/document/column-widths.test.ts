import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

it('gives each column room for its longest field, within bounds', () => {
	const columns = ['Country', 'n', 'Months of the events'];
	const rows = [
		['Denmark and Sweden', '6', 'May'],
		['Norway', '10', [{ kind: 'text' as const, text: 'x'.repeat(200) }]]
	];
	expect(columnWidths({ columns, rows })).toEqual([18, 8, 40]);
	expect(columnWidths({ columns, rows: [] })).toEqual([8, 8, 20]);
});
