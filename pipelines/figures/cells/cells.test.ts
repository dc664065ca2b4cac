import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';
import { cells as cellsSchema } from '#schemas/cell.ts';
import { writeTinyFolder } from '../../programme/fixtures/tiny-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-cells-'));
const records = join(folder, 'records.duckdb');

beforeAll(async () => {
	await writeTinyFolder(folder, [{ participant_id: 'a' }, { participant_id: 'b', gender: 'man' }]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
	runCommand('pipelines/figures/cells/cells.ts', '--programme', folder, ...args);

describe('npm run -s cells', () => {
	it('prints cells and nothing else, in the documented order of keys', async () => {
		const { stdout, stderr, status } = await run('--data', records, '--by', 'country');
		expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
		const cells = cellsSchema.parse(JSON.parse(stdout));
		expect(cells.map(({ dims, value, n }) => [dims, value, n])).toEqual([
			[{ country: 'DK' }, 0.5, 2],
			[{ country: 'SE' }, null, 0],
			[{}, 0.5, 2]
		]);
		expect(Object.keys(cells[0]!)).toEqual([
			'indicator',
			'version',
			'dims',
			'value',
			'numerator',
			'denominator',
			'low',
			'high',
			'n',
			'unit',
			'status'
		]);
	});

	it('prints the same as CSV, with a column for each dim', async () => {
		const { stdout } = await run('--data', records, '--by', 'country', '--format', 'csv');
		const { data } = Papa.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
		expect(data.map(({ country, value, status, reason }) => [country, value, status, reason])).toEqual([
			['DK', '0.5', 'ok', ''],
			['SE', '', 'not-applicable', 'no-units'],
			['', '0.5', 'ok', '']
		]);
	});

	it.each([
		[2, ['--indicator', 'nope'], 'unknown indicator: "nope"; known are tiny\n'],
		[2, ['--format', 'xml'], 'unknown format: "xml"; known are json, csv\n'],
		[
			1,
			['--data', '/nowhere.duckdb'],
			`missing records file: /nowhere.duckdb; npm run ingest -- --programme ${folder} writes it\n`
		]
	])('ends with %d and one line for %j', async (status, args, line) => {
		expect(await run(...args)).toEqual({ status, stdout: '', stderr: line });
	});
});
