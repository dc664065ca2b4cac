import { expect, it } from 'vitest';
import { contributedTables } from '#schemas/tables/all.ts';
import { daysOf } from './days-of.ts';
import { programme } from './fixtures/sample-contributions.ts';

it('finds the first and the last day in all tables, and none where there is none', () => {
	const row = (table: string, cells: Record<string, string>) => {
		const { columns } = contributedTables(programme).find(({ name }) => name === table)!;
		const text = Object.keys(columns)
			.map((column) => cells[column] ?? '')
			.join(',');
		return { key: text, text, source: 'contribution:DK', place: 0 };
	};
	const rows = new Map([
		['participant', [row('participant', { enrolled_on: '2020-09-01' }), row('participant', {})]],
		['session', [row('session', { planned_on: '2020-05-04', held_on: '2021-02-03' })]]
	]);
	expect(daysOf(programme, rows)).toEqual({ first: '2020-05-04', last: '2021-02-03' });
	expect(daysOf(programme, new Map([['participant', [row('participant', {})]]]))).toBe(null);
});
