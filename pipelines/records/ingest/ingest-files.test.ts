import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesWith, goodRows } from './fixtures/rows.ts';
import { attempt, csvOf, programme } from './fixtures/trial.ts';
import { ingest } from './ingest-files.ts';

const good = filesWith(csvOf, {});
const [pa] = goodRows.participant!;

describe('what belongs together', () => {
	it('a key of one contribution is a duplicate in the others too, and the first row is kept', async () => {
		const se = csvOf('participant', [
			{ ...pa, country: 'SE' },
			{ ...pa, participant_id: 'Pc', country: 'SE' }
		]);
		await attempt({ ...good, 'se/participant.csv': se }, async ({ ingested, rejected, ask }) => {
			expect(rejected).toMatchObject([
				{
					file: 'se/participant.csv',
					line: '2',
					code: 'V03',
					message: 'this key stands already in dk/participant.csv line 2'
				}
			]);
			expect(ingested.files.at(-1)).toMatchObject({
				name: 'se/participant.csv',
				read: 2,
				accepted: 1,
				rejected: 1
			});
			expect(
				await ask('SELECT participant_id AS id, CAST(country AS VARCHAR) AS country FROM participant')
			).toEqual([
				{ id: 'Pa', country: 'DK' },
				{ id: 'Pb', country: 'DK' },
				{ id: 'Pc', country: 'SE' }
			]);
		});
	});

	it('rows that refer to a rejected row fall with it, and say so', async () => {
		const participant = csvOf('participant', [{ ...pa, gender: 'kvinde' }, goodRows.participant![1]!]);
		await attempt(
			{ ...filesWith(csvOf, goodRows), 'dk/participant.csv': participant },
			({ ingested, rejected }) => {
				expect(
					rejected.map(({ file, line, column, code, message }) => [file, line, column, code, message])
				).toEqual([
					[
						'dk/participant.csv',
						'2',
						'gender',
						'V02',
						'one of woman, man, non_binary, undisclosed is expected'
					],
					...[
						['dk/person.csv', '2', 'person_id', 'participant', 'dk/participant.csv line 2'],
						['dk/attendance.csv', '2', 'person_id', 'person', 'dk/person.csv line 2'],
						['dk/course_progress.csv', '2', 'participant_id', 'participant', 'dk/participant.csv line 2'],
						['dk/survey_response.csv', '2', 'participant_id', 'participant', 'dk/participant.csv line 2'],
						['dk/survey_response.csv', '3', 'participant_id', 'participant', 'dk/participant.csv line 2'],
						['dk/connection.csv', '2', 'a_id', 'participant', 'dk/participant.csv line 2'],
						['dk/business.csv', '2', 'participant_id', 'participant', 'dk/participant.csv line 2']
					].map(([file, line, column, what, where]) => [
						file,
						line,
						column,
						'V04',
						`the ${what} it refers to was rejected (${where})`
					])
				]);
				expect(ingested).toMatchObject({ rejected: 8, faults: { V02: 1, V04: 7 } });
			}
		);
	});

	it('a row with several faults has several lines and counts once', async () => {
		const session = csvOf('session', [
			...goodRows.session!,
			{ ...goodRows.session![0]!, session_id: 'Sa', mode: 'zoom', held_on: '', hours: '0' }
		]);
		await attempt({ ...good, 'dk/session.csv': session }, ({ ingested, rejected }) => {
			expect(rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
				['4', 'session_id', 'V03'],
				['4', 'held_on', 'V07'],
				['4', 'mode', 'V02'],
				['4', 'hours', 'range']
			]);
			expect(ingested.rejected).toBe(1);
		});
	});

	it('an event that was not held needs the day for which it was planned; one that was, and how, may be unknown', async () => {
		const session = csvOf('session', [
			{ ...goodRows.session![0]!, planned_on: '', mode: '' },
			{ ...goodRows.session![0]!, session_id: 'Sp', planned_on: '', held_on: '', status: 'planned' }
		]);
		await attempt({ ...good, 'dk/session.csv': session }, ({ rejected }) => {
			expect(rejected.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
				['dk/session.csv', '3', 'planned_on', 'V07']
			]);
		});
	});

	it('a participant answers one event form a session', async () => {
		const answer = (response_id: string, session_id: string) => ({
			...goodRows.survey_response![0]!,
			response_id,
			session_id,
			item_code: 'sat',
			wave: 'event'
		});
		const sessions = [goodRows.session![0]!, { ...goodRows.session![0]!, session_id: 'Sc' }];
		const files = filesWith(csvOf, {
			session: sessions,
			survey_response: [answer('Ra', 'Sa'), answer('Rb', 'Sc'), answer('Rc', 'Sa')]
		});
		await attempt(files, ({ rejected }) => {
			expect(rejected).toMatchObject([{ line: '4', code: 'V13', value: 'Rc' }]);
		});
	});
});

it('the records file says what it was made from, and not of a file in which nothing could be read', async () => {
	await attempt(
		{ ...good, 'dk/stakeholder.csv': 'org,country\nOa,DK\n', 'dk/product.csv': '' },
		async ({ ask }) => {
			const sha256 = (name: string) =>
				createHash('sha256')
					.update(good[name] ?? 'org,country\nOa,DK\n')
					.digest('hex');
			const counts = ['read', 'accepted', 'rejected', 'blank'].map(
				(name) => `CAST(${name} AS INTEGER) AS ${name}`
			);
			expect(await ask(`SELECT file, table_name, sha256, ${counts.join(', ')} FROM import_batch`)).toEqual(
				(
					[
						['participant', 2, 2],
						['session', 2, 2],
						['person', 3, 3],
						['stakeholder', 1, 0]
					] as const
				).map(([table_name, read, accepted]) => ({
					file: `dk/${table_name}.csv`,
					table_name,
					sha256: sha256(`dk/${table_name}.csv`),
					read,
					accepted,
					rejected: read - accepted,
					blank: 0
				}))
			);
			const [kept] = await ask(`SELECT json FROM document WHERE name = 'programme'`);
			expect(JSON.parse(kept!.json as string)).toEqual(programme);
			const [modules] = await ask('SELECT CAST(count(*) AS INTEGER) AS n FROM course_module');
			expect(modules).toEqual({ n: programme.modules.length });
		}
	);
});

it('what is interrupted or fails leaves nothing, and an older file as it was', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'ingest-abort-'));
	try {
		mkdirSync(join(dir, 'in', 'dk'), { recursive: true });
		writeFileSync(join(dir, 'in', 'dk', 'participant.csv'), good['dk/participant.csv']!);
		const out = join(dir, 'out', 'r.duckdb');
		await ingest({ programme, catalogue: [], contributionsDir: join(dir, 'in'), out });
		const older = readFileSync(out);
		const stop = new AbortController();
		const run = (signal: AbortSignal) =>
			ingest({
				programme,
				catalogue: [],
				contributionsDir: join(dir, 'in'),
				out,
				rejected: join(dir, 'out', 'rejected.csv'),
				signal,
				progress: ({ doing }) => doing.startsWith('judging') && stop.abort()
			});
		await expect(run(stop.signal)).rejects.toThrow();
		expect(readdirSync(join(dir, 'out'))).toEqual(['r.duckdb']);
		expect(readFileSync(out).equals(older)).toBe(true);
	} finally {
		rmSync(dir, { recursive: true });
	}
});

it.each([
	[
		'no folder',
		(dir: string) => join(dir, 'nowhere'),
		/^missing contributions: .*nowhere is neither a folder nor a zip that can be read; name it with --contributions$/
	],
	[
		'no contribution',
		(dir: string) => dir,
		/^missing contributions: .* has no sub-folder and no zip; put each partner's files in a folder of their own$/
	]
])('says so when there is %s', async (_, where, message) => {
	const dir = mkdtempSync(join(tmpdir(), 'ingest-none-'));
	try {
		await expect(
			ingest({ programme, catalogue: [], contributionsDir: where(dir), out: join(dir, 'r.duckdb') })
		).rejects.toThrow(message);
	} finally {
		rmSync(dir, { recursive: true });
	}
});
