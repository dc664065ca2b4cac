import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import { createTables, fillDefinitions } from '#engine/create-tables.ts';
import { recordedTables } from '#engine/row-origin.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { cellsOf } from './compute.ts';
import { contributorOf } from './contributor.ts';
import { deliveryMatrix } from './deliveries.ts';
import { questionsHeld } from './questions-held.ts';
import { short, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

let engine: Engine;
afterEach(async () => {
	await (engine as Engine | undefined)?.close();
});

/** Records of the tiny programme: participants by country, and files as [name, table, rows, country of the manifest]. */
async function records(
	people: Record<string, number>,
	files: [file: string, table: string, rows: number, country?: string][],
	more: string[] = []
) {
	engine = await openEmpty();
	const inserts = Object.entries(people).flatMap(([code, n]) =>
		Array.from(
			{ length: n },
			(_, i) =>
				`INSERT INTO participant (participant_id, country, enrolled_on, status, gender) VALUES ('${code}${i}', '${code}', DATE '2020-04-0${i + 1}', 'enrolled', 'woman')`
		)
	);
	const batches = files.map(
		([file, table, rows, country]) =>
			`INSERT INTO import_batch VALUES ('${file}', '${table}', '', ${rows}, ${rows}, 0, 0, ${country ? `'${country}'` : 'NULL'})`
	);
	const nullable = `ALTER TABLE participant ALTER COLUMN`;
	const columns = [
		'age_band',
		'isced_group',
		'origin_region',
		'years_in_country',
		'third_country_national',
		'labour_entry'
	];
	for (const statement of [
		...createTables(tinyProgramme),
		...fillDefinitions(tinyProgramme),
		...columns.map((column) => `${nullable} ${column} DROP NOT NULL`),
		...inserts,
		...batches,
		...more
	])
		await engine.run(statement);
	return engine;
}

const stateOf = async (table: string) =>
	Object.fromEntries(
		(await deliveryMatrix(engine, tinyProgramme, await questionsHeld(engine)))
			.filter((one) => one.table === table)
			.map(({ country, state, until }) => [country, until === null ? state : `${state} until ${until}`])
	);

it('every table that partners contribute has a place', () => {
	expect(recordedTables).toEqual(contributedTables(tinyProgramme).map(({ name }) => name));
});

describe('a file is of', () => {
	it.each([
		['dk/business.csv', 'DK'],
		['SE/business.csv', 'SE'],
		['tiny-SE-2021-03-01.zip/business.csv', 'SE'],
		['everybody/business.csv', null],
		['business.csv', null]
	])('%s: %s', (file, country) => expect(contributorOf(tinyProgramme, file)).toBe(country));

	it('the country that its manifest names, whatever its folder is called', async () => {
		await records({}, [['inbox/business.csv', 'business', 0, 'SE']]);
		expect(await stateOf('business')).toEqual({ DK: 'missing', SE: 'empty' });
	});

	it('those whose rows are in it, where partners delivered together', async () => {
		await records({ DK: 2 }, [['all/participant.csv', 'participant', 2]]);
		expect(await stateOf('participant')).toEqual({ DK: 'rows', SE: 'missing' });
	});

	it('all of them, where it has no row at all', async () => {
		await records({}, [['all/business.csv', 'business', 0]]);
		expect(await stateOf('business')).toEqual({ DK: 'empty', SE: 'empty' });
	});

	it('no country, where it lists products of the whole programme', async () => {
		const book = `INSERT INTO product (product_id, kind, status) VALUES ('one', 'toolbook', 'published')`;
		await records({ DK: 2 }, [['product.csv', 'product', 1]], [book]);
		expect(await stateOf('product')).toEqual({ DK: 'joint', SE: 'joint' });
		await engine.run(`INSERT INTO declared_delivery VALUES ('SE', 'product', 'none', NULL)`);
		await engine.run(`INSERT INTO import_batch VALUES ('dk/product.csv', 'product', '', 1, 1, 0, 0, NULL)`);
		expect(await stateOf('product')).toEqual({ DK: 'rows', SE: 'none' });
	});

	it('countries that delivered something else, where it lists people', async () => {
		const expert = (id: string, country: string) =>
			`INSERT INTO person (person_id, kind, country) VALUES ('${id}', 'expert', ${country})`;
		const file: [string, string, number] = ['person.csv', 'person', 2];
		await records({ DK: 2 }, [file], [expert('one', `'DK'`), expert('guest', `'SE'`)]);
		expect(await stateOf('person')).toEqual({ DK: 'rows', SE: 'missing' });
		await engine.close();
		await records({ SE: 2 }, [file], [expert('one', 'NULL')]);
		expect(await stateOf('person')).toEqual({ DK: 'missing', SE: 'rows' });
	});

	it('nobody, where all its rows were rejected', async () => {
		await records(
			{},
			[],
			[`INSERT INTO import_batch VALUES ('dk/business.csv', 'business', '', 3, 0, 3, 0, NULL)`]
		);
		expect(await stateOf('business')).toEqual({ DK: 'missing', SE: 'missing' });
	});
});

it('what a partner says of a table stands where no file does', async () => {
	await records(
		{ DK: 1 },
		[['dk/participant.csv', 'participant', 1]],
		[
			`INSERT INTO declared_delivery VALUES ('SE', 'business', 'none', NULL), ('DK', 'participant', 'until', DATE '2020-05-15')`
		]
	);
	expect(await stateOf('business')).toEqual({ DK: 'missing', SE: 'none' });
	expect(await stateOf('participant')).toEqual({ DK: 'rows until 2020-05-15', SE: 'missing' });
});

it('records from before partners could say it are read as they are', async () => {
	await records({ DK: 1 }, [['dk/participant.csv', 'participant', 1]], ['DROP TABLE declared_delivery']);
	await engine.run('ALTER TABLE import_batch DROP COLUMN country');
	expect(await stateOf('participant')).toEqual({ DK: 'rows', SE: 'missing' });
});

it('a register of products counts what it lists, and nothing else of any country', async () => {
	const products = tinyDefinition(
		'kind: count\nunit: products\nsources: [product]\nlinks: []\ndims: []',
		`SELECT CAST(product_id AS VARCHAR) AS unit, CAST(published_on AS DATE) AS on_date,
			CAST(1 AS DOUBLE PRECISION) AS value FROM product`
	);
	await records(
		{},
		[['product.csv', 'product', 1]],
		[`INSERT INTO product (product_id, kind, status) VALUES ('one', 'toolbook', 'published')`]
	);
	expect(await cellsOf(engine, products, tinyProgramme, { by: [], where: {} })).toMatchObject([
		{ value: 1, status: 'ok' }
	]);
	const people = await cellsOf(engine, enrolled, tinyProgramme, { by: ['country'], where: {} });
	expect(new Set(people.map(({ status }) => status))).toEqual(new Set(['not-collected']));
});

const enrolled = tinyDefinition(
	'kind: count\nunit: persons\nsources: [participant]\nlinks: [participant]\ndims: [country, month]',
	`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
		CAST(enrolled_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);

it('a month that a country’s records do not reach is open there, and the whole says so', async () => {
	await records(
		{ DK: 2, SE: 3 },
		[
			['dk/participant.csv', 'participant', 2],
			['se/participant.csv', 'participant', 3]
		],
		[
			`UPDATE participant SET enrolled_on = DATE '2020-05-03' WHERE participant_id IN ('DK1', 'SE1')`,
			`UPDATE participant SET enrolled_on = DATE '2020-06-03' WHERE participant_id = 'SE2'`,
			`INSERT INTO declared_delivery VALUES ('DK', 'participant', 'until', DATE '2020-05-15')`
		]
	);
	const cells = await cellsOf(engine, enrolled, tinyProgramme, { by: ['month'], where: {} });
	expect(cells.map(({ dims, value, without }) => [dims['month'] ?? 'all', value, without ?? []])).toEqual([
		['2020-04', 2, []],
		['2020-05', 1, ['DK']],
		['2020-06', 1, ['DK']],
		['all', 5, []]
	]);
	const both = await cellsOf(engine, enrolled, tinyProgramme, { by: ['country', 'month'], where: {} });
	const dk = both.filter(({ dims }) => dims['country'] === 'DK' && dims['month'] !== undefined);
	expect(dk.map(({ status }) => status)).toEqual(['ok', 'not-collected', 'not-collected']);
});

it('a period after the end of a country’s records is open there', async () => {
	await records(
		{ DK: 2, SE: 3 },
		[
			['dk/participant.csv', 'participant', 2],
			['se/participant.csv', 'participant', 3]
		],
		[`INSERT INTO declared_delivery VALUES ('DK', 'participant', 'until', DATE '2020-04-15')`]
	);
	const after = { by: ['country'], where: { from: '2020-04-16' } } as const;
	const cells = await cellsOf(engine, enrolled, tinyProgramme, { ...after, by: [...after.by] });
	expect(
		cells.map(({ dims, value, status, without }) => [dims['country'] ?? 'all', value, status, without])
	).toEqual([
		['DK', null, 'not-collected', undefined],
		['SE', 0, 'ok', undefined],
		['all', 0, 'ok', ['DK']]
	]);
});

it('nobody asked about delivered: the figure is not collected, whatever others delivered', async () => {
	await records({ DK: 2 }, [['dk/participant.csv', 'participant', 2]]);
	const cells = await cellsOf(engine, enrolled, tinyProgramme, { by: [], where: { country: ['SE'] } });
	expect(short(cells)).toEqual(short([{ ...cells[0]!, value: null }]));
	expect(cells[0]).toMatchObject({ status: 'not-collected', reason: 'no-source', value: null });
});
