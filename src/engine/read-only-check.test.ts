import { describe, expect, it } from 'vitest';
import { checkReadOnly } from './read-only-check.ts';

describe('a text is one query that reads', () => {
	it.each([
		['SELECT 1', 'SELECT 1'],
		['  select 1;  ', 'select 1'],
		['SELECT 1;;', 'SELECT 1'],
		['-- first\nFROM participant -- last', 'FROM participant'],
		['WITH x AS (SELECT 1) SELECT * FROM x', 'WITH x AS (SELECT 1) SELECT * FROM x'],
		[`SELECT 'a; DROP TABLE b' AS ";x"`, `SELECT 'a; DROP TABLE b' AS ";x"`],
		[`SELECT 'it''s; fine'`, `SELECT 'it''s; fine'`],
		[`SELECT E'it\\'s; fine'`, `SELECT E'it\\'s; fine'`],
		['SELECT $$;$$', 'SELECT $$;$$'],
		['SELECT $tag$ $$ ; $tag$', 'SELECT $tag$ $$ ; $tag$'],
		['SELECT 1 /* ; /* ; */ ; */ + 1', 'SELECT 1 /* ; /* ; */ ; */ + 1'],
		['(SELECT 1)', '(SELECT 1)'],
		['VALUES (1), (2)', 'VALUES (1), (2)'],
		['SELECT "update" FROM t', 'SELECT "update" FROM t'],
		[
			'WITH x AS (SELECT 1 AS y) SELECT 1 AS "delete" FROM x',
			'WITH x AS (SELECT 1 AS y) SELECT 1 AS "delete" FROM x'
		],
		['DESCRIBE participant', 'DESCRIBE participant'],
		['summarize session', 'summarize session'],
		['SHOW TABLES', 'SHOW TABLES'],
		['PIVOT t ON a USING count(*)', 'PIVOT t ON a USING count(*)'],
		['EXPLAIN ANALYZE SELECT 1', 'EXPLAIN ANALYZE SELECT 1'],
		['EXPLAIN (FORMAT json) SELECT 1', 'EXPLAIN (FORMAT json) SELECT 1']
	])('%s', (text, sql) => {
		expect(checkReadOnly(text)).toMatchObject({ sql });
	});

	it('says where the statement begins, and whether it is answered in texts', () => {
		expect(checkReadOnly('-- why\n EXPLAIN SELECT 1')).toMatchObject({ from: 8, direct: true });
		expect(checkReadOnly('SHOW TABLES')).toMatchObject({ direct: true });
		expect(checkReadOnly('SHOW ALL TABLES')).toMatchObject({ direct: false });
		expect(checkReadOnly('SELECT 1')).toMatchObject({ from: 0, direct: false });
	});
});

describe('everything else is rejected, with the reason and its position', () => {
	it.each<[string, string, string, number]>([
		['', 'empty', '', 0],
		['-- nothing', 'empty', '', 0],
		[' ; ', 'empty', '', 0],
		['SELECT 1; SELECT 2', 'several', '', 10],
		['SELECT 1; DROP TABLE participant', 'several', '', 10],
		["SELECT 'open", 'unended', '', 7],
		['SELECT "open', 'unended', '', 7],
		['SELECT 1 /* open', 'unended', '', 9],
		['SELECT $a$ open $$', 'unended', '', 7],
		...[
			'DROP TABLE participant',
			"UPDATE participant SET country = 'DK'",
			'DELETE FROM participant',
			'INSERT INTO participant VALUES (1)',
			'CREATE TABLE x (a INTEGER)',
			"ATTACH 'x.duckdb'",
			"COPY participant TO 'x.csv'",
			'INSTALL httpfs',
			'LOAD httpfs',
			'PRAGMA database_list',
			'SET threads = 1',
			'RESET threads',
			'BEGIN',
			'COMMIT',
			'CALL pragma_version()',
			'CHECKPOINT',
			'EXPORT DATABASE x',
			'USE memory',
			'VACUUM',
			'PREPARE x AS SELECT 1',
			"'SELECT 1'",
			'hello'
		].map(
			(sql) =>
				[sql, 'not-reading', sql.startsWith("'") ? "'SELECT 1'" : sql.split(' ')[0]!, 0] as [
					string,
					string,
					string,
					number
				]
		),
		['WITH x AS (SELECT 1) DELETE FROM participant', 'not-reading', 'DELETE', 21],
		['with x as (select 1) insert into y select 1', 'not-reading', 'insert', 21],
		['EXPLAIN ANALYZE DROP TABLE participant', 'not-reading', 'DROP', 16],
		['EXPLAIN (ANALYZE) DELETE FROM participant', 'not-reading', 'DELETE', 18]
	])('%s', (text, why, word, at) => {
		expect(checkReadOnly(text)).toEqual({ why, word, at });
	});
});
