import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, FillableEngine } from './engine.ts';
import { openEmpty } from './node.ts';
import { openEmptyInWasm } from './node-wasm.ts';
import { lockDown } from './engine-settings.ts';
import { checkReadOnly, type ReadOnlyQuery } from './read-only-check.ts';
import { queryResult } from './query-answer.ts';

const admitted = (sql: string) => checkReadOnly(sql) as ReadOnlyQuery;
/** A statement that skipped the read-only check, so that only the engine protects the records. */
const unlooked = (sql: string, direct = false): ReadOnlyQuery => ({ sql, from: 0, direct });

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('a query %s', (_, open: () => Promise<FillableEngine>) => {
	let engine: Engine;
	const ask = async (sql: string, most = 10) => {
		const { columns, count, more, rows } = await queryResult(engine, admitted(sql), most);
		return { columns, count, more, rows: await rows(0, 10) };
	};
	beforeAll(async () => {
		engine = await open();
		await engine.run(`CREATE TYPE colour AS ENUM ('red', 'blue')`);
		await engine.run('CREATE TABLE thing (id VARCHAR, colour colour, day DATE, size DOUBLE)');
		await engine.run(
			`INSERT INTO thing VALUES ('a', 'red', DATE '2020-05-01', 1.5), ('b', 'blue', NULL, NULL)`
		);
		for (const statement of lockDown) await engine.run(statement);
	});
	afterAll(() => engine.close());

	it('reads values of every type', async () => {
		const { columns, rows } = await ask(
			`SELECT 1::TINYINT AS i, 2::BIGINT AS b, 9007199254740993 AS big, sum(3) AS s, 1.25 AS d,
				CAST(1.5 AS DECIMAL(30, 2)) AS wide, 'nan'::DOUBLE AS nan, true AS yes, NULL AS nothing, DATE '2020-05-01' AS day,
				TIMESTAMP '2020-05-01 10:00:00' AS stamp, INTERVAL 3 DAY AS span, [1, NULL] AS list, {'a': 1} AS struct,
				MAP {'k': 1} AS map, 'ab'::BLOB AS bytes, 'red'::colour AS code`
		);
		expect(rows).toEqual([
			[
				1,
				2,
				'9007199254740993',
				3,
				1.25,
				'1.50',
				'nan',
				true,
				null,
				'2020-05-01',
				'2020-05-01 10:00:00',
				'3 days'
			].concat(['[1, NULL]', "{'a': 1}", '{k=1}', 'ab', 'red'] as never[])
		]);
		expect(columns.slice(0, 5).map(({ reading }) => reading)).toEqual([
			'number',
			'number',
			'text',
			'number',
			'number'
		]);
		expect(columns.find(({ name }) => name === 'day')!.type).toBe('DATE');
	});

	it('keeps two columns of one name, and names that need quotes', async () => {
		const { columns, rows } = await ask(`SELECT 1 AS a, 2 AS a, 3 AS "x ""y"""`);
		expect(columns.map(({ name }) => name)).toEqual(['a', 'a', 'x "y"']);
		expect(rows).toEqual([[1, 2, 3]]);
	});

	it.each([
		'FROM thing',
		'TABLE thing',
		'VALUES (1, 2)',
		'DESCRIBE thing',
		'SHOW TABLES',
		'SUMMARIZE thing',
		'PIVOT thing ON colour USING count(*) GROUP BY id',
		'UNPIVOT thing ON size',
		'WITH x AS (FROM thing) SELECT id FROM x -- the end',
		'EXPLAIN SELECT id FROM thing',
		'EXPLAIN ANALYZE SELECT id FROM thing',
		'(SELECT 1)'
	])('may be: %s', async (sql) => {
		const { columns, count, rows } = await ask(sql);
		expect(columns.length).toBeGreaterThan(0);
		expect(count).toBeGreaterThan(0);
		expect(rows[0]).toHaveLength(columns.length);
	});

	it('keeps the order of the query, and no more rows than wanted', async () => {
		const all = await queryResult(engine, admitted('SELECT i FROM range(5000) t(i) ORDER BY i DESC'), 3000);
		expect([all.count, all.more]).toEqual([3000, true]);
		expect(await all.rows(2998, 10)).toEqual([[2001], [2000]]);
		const few = await queryResult(engine, admitted('SELECT i FROM range(3) t(i)'), 3);
		expect([few.count, few.more]).toEqual([3, false]);
		expect(await queryResult(engine, admitted('SELECT 1 WHERE false'), 3)).toMatchObject({
			count: 0,
			more: false
		});
	});

	it('is not among the tables that it lists', async () => {
		expect((await ask('SHOW TABLES')).rows).toEqual([['thing']]);
	});

	it('cuts what is too long for a screen, and says so with an ellipsis', async () => {
		const [[text]] = (await ask(`SELECT repeat('x', 20000) AS x`)).rows as [[string]];
		expect([text.length, text.at(-1)]).toEqual([10_001, '…']);
	});

	it.each([
		['SELECT idd\nFROM thing', 7],
		['SELECT id,\n\tnosuch FROM thing', 12],
		['SELECT id FROM nosuch', 15],
		['SELECT id FORM thing', 15],
		['SELECT id FROM thing WHERE', 26],
		["SELECT 'æøå' AS x, nosuch", 19],
		[`SELECT ${Array.from({ length: 30 }, (_, i) => `'x${i}' AS x${i}`).join(', ')}, nosuch`, 394],
		["SELECT CAST('abc' AS INTEGER)", 7]
	])('that is wrong is told by its place: %s', async (sql, at) => {
		const place = sql.includes('nosuch') ? sql.indexOf('nosuch') : at;
		await expect(ask(sql)).rejects.toMatchObject({ name: 'QueryError', at: place });
		await expect(ask(sql)).rejects.not.toThrow(/LINE|\^/);
	});

	it('answers with as many columns as are asked for, and shows as many as are wanted', async () => {
		const wide = Array.from({ length: 250 }, (_, i) => (i === 240 ? `${2 ** 53} + i AS c` : `i + ${i} AS c`));
		const answer = await queryResult(engine, admitted(`SELECT ${wide.join(', ')} FROM range(3) t(i)`), 10);
		expect(answer.columns).toHaveLength(250);
		expect(await answer.rows(1, 1, 3)).toEqual([[1, 2, 3]]);
		const [, , last] = await answer.rows(0, 10);
		expect([last!.length, last![120], last![240], last![249]]).toEqual([250, 122, '9007199254740994', 251]);
	});

	it.each([
		"FROM read_csv('http://127.0.0.1:9/x.csv')",
		"FROM read_text('/etc/hostname')",
		"FROM glob('*')",
		"FROM 'https://127.0.0.1:9/x.parquet'",
		"FROM read_blob('records.duckdb')"
	])('reaches no file and no address: %s', async (sql) => {
		await expect(ask(sql)).rejects.toMatchObject({ name: 'QueryError' });
	});

	it.each([
		'DROP TABLE thing',
		"UPDATE thing SET id = 'z'",
		'DELETE FROM thing',
		'CREATE TABLE other (a INTEGER)',
		"COPY thing TO 'x.csv'",
		"ATTACH 'x.duckdb' AS x",
		'INSTALL httpfs',
		'LOAD httpfs',
		'SET threads = 1',
		'SELECT 1); DROP TABLE thing; SELECT (1',
		'SELECT 1); COMMIT; DROP TABLE thing; SELECT (1'
	])('that slipped through would change nothing: %s', async (sql) => {
		for (const direct of [false, true])
			await queryResult(engine, unlooked(direct ? `EXPLAIN ANALYZE ${sql}` : sql, direct), 10).catch(
				() => undefined
			);
		expect((await ask('SELECT id, size FROM thing ORDER BY id')).rows).toEqual([
			['a', 1.5],
			['b', null]
		]);
		expect((await ask('SELECT table_name FROM duckdb_tables() WHERE NOT temporary')).rows).toEqual([
			['thing']
		]);
		expect((await ask(`SELECT current_setting('enable_external_access') AS x`)).rows).toEqual([[false]]);
	});
});
