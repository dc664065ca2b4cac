import { copyFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { quote } from '#engine/sql-literal.ts';

export interface NetworkSize {
	people: number;
	ties: number;
}

/**
 * Writes a records file that is like another one, with so many people and ties in the place of its own: four countries, ties over
 * two years, most of them between neighbours in the list, so that there are triangles. The same file for the same size.
 */
export async function networkRecords(from: string, to: string, { people, ties }: NetworkSize): Promise<void> {
	copyFileSync(from, to);
	const instance = await DuckDBInstance.create(to);
	const connection = await instance.connect();
	const country = `CASE i % 4 WHEN 0 THEN 'DK' WHEN 1 THEN 'SE' WHEN 2 THEN 'FI' ELSE 'NO' END`;
	const person = (i: string) => `'p' || lpad(CAST(${i} AS VARCHAR), 7, '0')`;
	try {
		for (const statement of [
			`CREATE TEMP TABLE model AS SELECT * FROM participant ORDER BY participant_id LIMIT 1`,
			'DELETE FROM connection',
			'DELETE FROM participant',
			`INSERT INTO participant SELECT model.* REPLACE (${person('i')} AS participant_id, ${country} AS country)
				FROM model, range(${people}) AS numbers(i)`,
			// Each person is tied to some of those who follow: near ones of their own country, and every third one anywhere.
			`INSERT INTO connection SELECT ${person('least(a, b)')}, ${person('greatest(a, b)')}, 'contact',
				DATE '2020-01-01' + CAST((a * 7 + b * 13) % 730 AS INTEGER), 'platform'
				FROM (SELECT DISTINCT least(a, b) AS a, greatest(a, b) AS b FROM (
					SELECT i % ${people} AS a,
						(i + CASE WHEN (i // ${people}) % 3 = 2 THEN 1 + (i * i // 7 + 31 * i) % ${people} ELSE 4 * (1 + i // ${people}) END) % ${people} AS b
					FROM range(${ties}) AS numbers(i)) AS drawn WHERE a <> b)`,
			`UPDATE import_batch SET read = ${people}, accepted = ${people} WHERE table_name = 'participant' AND file LIKE ${quote('dk/%')}`,
			'CHECKPOINT'
		])
			await connection.run(statement);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
