import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { asOf } from '../programme/sample/as-of.ts';
import { ingest } from '../records/ingest/ingest-files.ts';
import { makeEdition } from './make-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-pseudonyms-'));
const file = (name: string) => join(folder, `${name}.duckdb`);
let first: PublishedEdition;

/** Makes the edition after the first from records in which some statements were run. */
async function second(name: string, ...statements: string[]) {
	copyFileSync(file('records'), file(name));
	const instance = await DuckDBInstance.create(file(name));
	const connection = await instance.connect();
	for (const statement of statements) await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
	const { draft } = await makeEdition({
		...{ programmeDir: 'data', data: file(name), name, previous: [first] },
		...{ key: null, noiseKey: null, pictures: false }
	});
	return draft;
}

beforeAll(async () => {
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	await ingest({ programme, catalogue, contributionsDir: 'data/sample', out: file('records') });
	await asOf(file('records'), '2020-12-31', file('then'));
	const { files } = await makeEdition({
		...{ programmeDir: 'data', data: file('then'), name: 'first', previous: [] },
		...{ key: null, noiseKey: null, pictures: false }
	});
	first = readEdition(files);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('the same people under other pseudonyms are refused', async () => {
	const ids: [string, string][] = [
		['participant', 'participant_id'],
		['person', 'person_id'],
		['attendance', 'person_id'],
		['course_progress', 'participant_id'],
		['survey_response', 'participant_id'],
		['business', 'participant_id'],
		['connection', 'a_id'],
		['connection', 'b_id']
	];
	const renamed = ids.map(([table, id]) => `UPDATE ${table} SET ${id} = md5(${id})`);
	await expect(second('renamed', ...renamed)).rejects.toThrow('invalid pseudonyms: edition first');
}, 60_000);

it('a correction of earlier records is told as one, and new data beside it as such', async () => {
	const early = `SELECT participant_id FROM participant WHERE country = 'DK' AND enrolled_on <= DATE '2020-12-31'`;
	const draft = await second(
		'corrected',
		`UPDATE participant SET country = 'SE' WHERE participant_id IN (${early} ORDER BY participant_id LIMIT 6)`
	);
	const kindOf = (country?: string) =>
		draft.head.changes
			.filter(
				({ indicator, dims }) =>
					indicator === 'participants-enrolled' &&
					dims['country'] === country &&
					Object.keys(dims).length === (country ? 1 : 0)
			)
			.map(({ kind }) => kind);
	expect([kindOf('DK'), kindOf('SE'), kindOf()]).toEqual([
		['correction', 'new-data'],
		['correction'],
		['new-data']
	]);
}, 60_000);

it('what is left out changes no other figure', async () => {
	const make = async (...without: string[]) => {
		const { draft } = await makeEdition({
			...{
				programmeDir: 'data',
				data: file('records'),
				name: 'next',
				previous: [],
				without: new Set(without)
			},
			...{ key: null, noiseKey: null, pictures: false }
		});
		return draft.cells.filter(({ indicator }) => indicator !== 'participants-enrolled');
	};
	expect(await make('participants-enrolled')).toEqual(await make());
}, 60_000);

it('every earlier edition has to be named, and a day before the last of the records is refused', async () => {
	const records = { programmeDir: 'data', data: file('records'), key: null, noiseKey: null, pictures: false };
	const next = readEdition((await makeEdition({ ...records, name: 'next', previous: [first] })).files);
	await expect(makeEdition({ ...records, name: 'last', previous: [next] })).rejects.toThrow(
		'missing previous edition: next follows on first'
	);
	const alone = readEdition((await makeEdition({ ...records, name: 'alone', previous: [] })).files);
	await expect(makeEdition({ ...records, name: 'last', previous: [first, alone] })).rejects.toThrow(
		'first and alone do not follow on each other'
	);
	await expect(makeEdition({ ...records, name: 'last', previous: [], on: '2021-03-31' })).rejects.toThrow(
		'invalid day: 2021-03-31 is before 2021-07'
	);
}, 60_000);
