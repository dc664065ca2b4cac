import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../parse.ts';
import { unportable } from './portable.ts';

const below = (root: string) =>
	existsSync(root)
		? readdirSync(root, { recursive: true, encoding: 'utf8' })
				.sort()
				.map((path) => join(root, path))
		: [];
const files = [
	...below('src/indicators'),
	...below('data').filter((path) => path.includes('/indicators/'))
].filter((path) => path.endsWith('.sql'));

it('finds the definitions', () => {
	expect(files.length).toBeGreaterThan(15);
});

it.each(files)('%s runs elsewhere too', (file) => {
	// A variant has the SQL of another.
	const { sql } = parseIndicator(readFileSync(file, 'utf8'), file, 'any');
	expect(sql === '' ? [] : unportable(sql)).toEqual([]);
});

const cast = `SELECT CAST(a AS VARCHAR) AS unit FROM t`;

describe('takes', () => {
	it.each([
		cast,
		`WITH x AS (SELECT a, COUNT(*) FILTER (WHERE b = 'like ::') AS n FROM t GROUP BY a) ${cast} -- [list]`,
		`${cast} WHERE EXISTS (SELECT 1 FROM u WHERE u.a = t.a) UNION ALL ${cast}`,
		`SELECT CAST(CASE WHEN days_between(a, b) < 14 THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value FROM t`,
		`SELECT CAST(month_of(a) AS VARCHAR) AS unit, CAST(SUM(b) OVER (PARTITION BY c ORDER BY d) AS DOUBLE PRECISION) AS value FROM t`
	])('%s', (sql) => {
		expect(unportable(sql)).toEqual([]);
	});
});

describe('refuses', () => {
	it.each([
		[`SELECT a::VARCHAR AS unit FROM t`, '::'],
		[`${cast} QUALIFY row_number() OVER () = 1`, 'QUALIFY'],
		[`SELECT CAST(list_sum([a]) AS VARCHAR) AS unit FROM t`, 'list_sum('],
		[`SELECT CAST(array_agg(a) AS VARCHAR) AS unit FROM t`, 'array_agg('],
		[`SELECT CAST({'a': 1}.a AS VARCHAR) AS unit FROM t`, '{'],
		[`SELECT CAST(a // 2 AS VARCHAR) AS unit FROM t`, '//'],
		[`SELECT * EXCLUDE (a) FROM t`, 'EXCLUDE ('],
		[`SELECT CAST(count(*) AS VARCHAR) AS unit FROM t GROUP BY ALL`, 'GROUP BY ALL'],
		[`SELECT CAST(arg_max(a, b) AS VARCHAR) AS unit FROM t`, 'arg_max('],
		[`SELECT CAST(median(a) AS DOUBLE PRECISION) AS value FROM t`, 'median('],
		[`${cast} SEMI JOIN u USING (a)`, 'SEMI JOIN'],
		[`SELECT CAST(date_diff('day', a, b) AS INTEGER) AS unit FROM t`, 'date_diff'],
		[`SELECT CAST(year(a) AS INTEGER) AS unit FROM t`, 'year'],
		[`${cast} WHERE b > CURRENT_DATE - 1`, 'CURRENT_DATE'],
		[`SELECT CAST(a AS DATE) + INTERVAL 1 DAY AS on_date FROM t`, 'INTERVAL'],
		[`SELECT CAST(a AS DOUBLE) AS value FROM t`, 'AS DOUBLE'],
		[`SELECT CAST(a AS DECIMAL(9, 2)) AS value FROM t`, 'AS DECIMAL'],
		[`SELECT CAST(a AS VARCHAR) AS unit, b AS value FROM t`, 'b AS value'],
		[`SELECT CAST(a AS VARCHAR) FROM t`, 'CAST (...)'],
		[`${cast} UNION ALL SELECT a AS unit FROM t`, 'a AS unit'],
		[`WITH x AS (${cast}) SELECT * FROM x`, '*']
	])('%s', (sql, found) => {
		expect(unportable(sql).some((fault) => fault.startsWith(`${found}:`))).toBe(true);
	});
});
