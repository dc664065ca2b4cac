import { expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { holdsPeople, tablesApart } from './holds-people.ts';

const sha256 = '0'.repeat(64);
const table = (name: string, rows: number) => ({ name, rows, sha256, file: `${name}.csv` });
const links = { file: 'links.json', sha256 };

it('sets apart the tables that are of nobody and refer to nobody', () => {
	const tables = contributedTables(readProgramme('data'));
	const people = tables.filter(
		({ name, columns }) =>
			['participant', 'person'].includes(name) ||
			Object.values(columns).some(
				(column) => column.kind === 'id' && ['participant', 'person'].includes(column.references ?? '')
			)
	);
	expect(people.map(({ name }) => name).filter((name) => tablesApart.has(name))).toEqual([]);
	expect(tables.filter((one) => !people.includes(one)).map(({ name }) => name)).toEqual([...tablesApart]);
});

it('finds none in products and events alone, and does in anything else', () => {
	const products = [table('product', 2), table('session', 1), table('participant', 0)];
	expect(holdsPeople({ tables: products, links: null })).toBe(false);
	expect(holdsPeople({ tables: [...products, table('attendance', 1)], links: null })).toBe(true);
	expect(holdsPeople({ tables: [...products, table('guest', 1)], links: null })).toBe(true);
	expect(holdsPeople({ tables: products, links })).toBe(true);
	expect(holdsPeople({ tables: products, links: null, waiting: links })).toBe(true);
	expect(holdsPeople(null)).toBe(true);
});
