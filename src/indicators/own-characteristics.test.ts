import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { dimsOf, filterDims } from '#schemas/dims.ts';
import type { Programme } from '#schemas/programme.ts';
import { cellsOf } from './compute.ts';
import { withProgrammeDims } from './dims.ts';
import { coded, inAllLanguages, openTiny, short, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

const own = (code: string, of: 'participant' | 'session' | 'answer', values: string[], more = {}) => ({
	...{ code, of, name: inAllLanguages(code), values: coded(...values) },
	...more
});

/** A programme that asks for nothing of the standard set, and has characteristics of its own of all three kinds. */
const teams: Programme = {
	...tinyProgramme,
	characteristics: [
		own('team', 'participant', ['north', 'south'], { required: false }),
		own('season', 'answer', ['spring', 'autumn']),
		own('site', 'session', ['hall', 'field'], { required: true })
	]
};
const person = (participant_id: string, country: string, team: string | null) => ({
	...{ participant_id, country, enrolled_on: '2020-04-10', status: 'active', team }
});
const answer = (response_id: string, season: string, value_num: number) => ({
	...{ response_id, season, value_num, item_code: 'apart_1', wave: 'baseline', submitted_on: '2020-05-01' }
});
const session = (session_id: string, site: string) => ({
	...{ session_id, site, session_type: 'dinner', planned_on: '2020-04-20', held_on: '2020-04-20' },
	...{ status: 'held', mode: 'online', hours: 1, country: 'DK' }
});

let engine: Engine;
beforeAll(async () => {
	engine = await openTiny({}, undefined, teams);
	const insert = async (table: string, rows: Record<string, string | number | null>[]) => {
		await engine.run(`INSERT INTO import_batch VALUES ('f', '${table}', '', 1, 1, 0, 0, NULL)`);
		for (const row of rows) {
			const values = Object.values(row).map((one) => (typeof one === 'string' ? `'${one}'` : String(one)));
			await engine.run(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`);
		}
	};
	await insert('participant', [
		person('a', 'DK', 'north'),
		person('b', 'DK', 'south'),
		person('c', 'SE', 'south'),
		person('d', 'SE', null)
	]);
	await insert('survey_response', [
		answer('r1', 'spring', 4),
		answer('r2', 'spring', 2),
		answer('r3', 'autumn', 5)
	]);
	await insert('session', [session('s1', 'hall'), session('s2', 'field'), session('s3', 'field')]);
});
afterAll(() => engine.close());

const participants = withProgrammeDims(
	tinyDefinition(
		'dims: [country, gender]',
		`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
			CAST(enrolled_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
	),
	teams
);
const answers = withProgrammeDims(
	tinyDefinition(
		'kind: mean\nunit: points\nlinks: [answer]\ndims: []\nsources: [survey_response]\nscope: programme',
		`SELECT CAST(response_id AS VARCHAR) AS unit, CAST(response_id AS VARCHAR) AS response_id,
			CAST(submitted_on AS DATE) AS on_date, CAST(value_num AS DOUBLE PRECISION) AS value FROM survey_response`
	),
	teams
);
const sessions = withProgrammeDims(
	tinyDefinition(
		'counts: session\nlinks: [session]\nsources: [session]',
		`SELECT CAST(session_id AS VARCHAR) AS unit, CAST(session_id AS VARCHAR) AS session_id,
			CAST(held_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM session`
	),
	teams
);

describe("a programme's own characteristics", () => {
	it('are dims of what has them, and those of the library that it does not ask for are none', () => {
		expect(participants.dims).toEqual(['country', 'team']);
		expect(answers.dims).toEqual(['season']);
		expect(sessions.dims).toEqual(['country', 'site']);
		expect(filterDims(teams).map(({ code }) => code)).toEqual([
			'country',
			'team',
			'season',
			'session_type',
			'mode',
			'site'
		]);
		expect(dimsOf(teams).find(({ code }) => code === 'site')!.personal).toBe(false);
	});

	it('break down people, and nobody is lost who has none', async () => {
		expect(short(await cellsOf(engine, participants, teams, { by: ['team'], where: {} }))).toEqual([
			['north', 1],
			['south', 2],
			['undisclosed', 1],
			['all', 4]
		]);
	});

	it('filter people', async () => {
		const cells = await cellsOf(engine, participants, teams, { by: ['country'], where: { team: ['south'] } });
		expect(short(cells)).toEqual([
			['DK', 1],
			['SE', 1],
			['all', 2]
		]);
	});

	it('break down answers that have no person', async () => {
		const cells = await cellsOf(engine, answers, teams, { by: ['season'], where: {} });
		expect(cells.map(({ dims, numerator, denominator }) => [dims['season'], numerator, denominator])).toEqual(
			[
				['spring', 6, 2],
				['autumn', 5, 1],
				[undefined, 11, 3]
			]
		);
	});

	it('break down sessions', async () => {
		expect(short(await cellsOf(engine, sessions, teams, { by: ['site'], where: {} }))).toEqual([
			['hall', 1],
			['field', 2],
			['all', 3]
		]);
	});

	it('leave a figure that needs another unasked', async () => {
		const women = { ...participants, needs: ['gender'], sql: 'SELECT gender FROM participant' };
		const cells = await cellsOf(engine, women, teams, { by: ['country'], where: {} });
		expect(cells.map(({ status, reason }) => [status, reason])).toEqual(
			Array.from({ length: 3 }, () => ['not-collected', 'not-asked'])
		);
	});
});
