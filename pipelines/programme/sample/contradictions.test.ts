import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, recordsIn } from '#tables/csv-reader.ts';
import { readProgramme } from '../read-programme.ts';
import { contradictions } from './fixtures/contradictions.ts';
import { readOnce, sampleTables, type TextRow } from './fixtures/sample-tables.ts';

const nordic = readProgramme('data');
const checks = Object.entries(contradictions);

/** The tables of a sample as it stands in the repository. */
function written(dir: string): (table: string) => TextRow[] {
	const areas = readdirSync(join(dir, 'sample'));
	return readOnce((table) =>
		areas.flatMap((area) => {
			const file = join(dir, 'sample', area, `${table}.csv`);
			const there = readdirSync(join(dir, 'sample', area)).includes(`${table}.csv`);
			return there ? recordsIn(readCsv(readFileSync(file, 'utf8'))).map((row) => ({ area, ...row })) : [];
		})
	);
}

describe.each(['data', 'data/programmes/rescue-teams'])(
	'the sample of %s contradicts itself nowhere',
	(dir) => {
		const programme = readProgramme(dir);
		const table = written(dir);
		it.each(checks)('%s', (_, faults) => expect(faults(table, programme)).toEqual([]));
	}
);

describe.each([1, 7, 2031])('nor does one with seed %d', (seed) => {
	const table = sampleTables(nordic, seed, 400);
	it.each(checks)('%s', (_, faults) => expect(faults(table, nordic)).toEqual([]));
});

/** A change of one row that makes two tables disagree, and the check that has to notice. */
const spoiled: Record<string, [table: string, change: (row: TextRow) => TextRow | null]> = {
	'who completed or withdrew has left, on a known day, and nobody else': [
		'participant',
		(row) => (row['status'] === 'withdrawn' ? { ...row, exited_on: '' } : null)
	],
	'only who withdrew says why, and all of them do': [
		'participant',
		(row) => (row['status'] === 'completed' ? { ...row, exit_reason: 'moved' } : null)
	],
	'who has not left has no status on leaving': [
		'participant',
		(row) => (row['status'] === 'active' ? { ...row, labour_exit: 'employee' } : null)
	],
	'who completed has every required module, and who has every one has completed': [
		'participant',
		(row) => (row['status'] === 'completed' ? { ...row, status: 'withdrawn' } : null)
	],
	'nobody is at work in the course before enrolment or after leaving': [
		'course_progress',
		(row) => (row['started_on'] ? { ...row, started_on: '2020-01-01' } : null)
	],
	'a new business takes its steps in order, between enrolment and leaving': [
		'business',
		(row) => (row['registered_on'] ? { ...row, pre_existing: 'no', registered_on: '2031-01-01' } : null)
	],
	'a new business has the days of the stages that it has reached, and no others': [
		'business',
		(row) => (row['stage'] === 'plan' ? { ...row, stage: 'trading' } : null)
	],
	'only an owner at entry has a business from before': [
		'business',
		(row) => (row['stage'] === 'plan' ? { ...row, pre_existing: 'yes' } : null)
	],
	'who registered a business, and runs it, is self-employed on leaving, or employed before and after': [
		'participant',
		(row) => ({ ...row, labour_entry: 'unemployed', labour_exit: 'employee' })
	],
	'who runs a business, old or new, is not out of work': [
		'participant',
		(row) => ({ ...row, labour_exit: 'inactive' })
	],
	'a closed business makes nobody self-employed': [
		'participant',
		(row) => ({ ...row, labour_exit: 'self_employed' })
	],
	'the unemployed look for work, and the inactive do not, at entry and on leaving': [
		'participant',
		(row) => (row['labour_entry'] === 'unemployed' ? { ...row, job_search_entry: 'no' } : null)
	],
	'who withdrew for a job has one, and for studies studies': [
		'participant',
		(row) => (row['exit_reason'] === 'job' ? { ...row, labour_exit: 'unemployed' } : null)
	],
	'a form is of somebody enrolled, or gone for four weeks at most': [
		'survey_response',
		(row) => (row['wave'] === 'baseline' ? { ...row, submitted_on: '2020-01-01' } : null)
	],
	'a later wave is answered on a later day': [
		'survey_response',
		(row) => (row['wave'] === 'endline' ? { ...row, submitted_on: '2020-01-01' } : null)
	],
	'a form says of work what the record says': [
		'survey_response',
		(row) =>
			row['item_code'] === 'worked_hour' ? { ...row, value_num: String(1 - Number(row['value_num'])) } : null
	],
	'a form says of the search for work what the record says': [
		'survey_response',
		(row) =>
			row['item_code'] === 'looked_work' ? { ...row, value_num: String(1 - Number(row['value_num'])) } : null
	],
	'the unemployed could begin at once': [
		'survey_response',
		(row) => (row['item_code'] === 'start_2weeks' ? { ...row, value_num: '0' } : null)
	],
	'who has begun a registration in the last twelve months counts a step': [
		'survey_response',
		(row) => (row['item_code'] === 'gest_new' ? { ...row, value_num: '0' } : null)
	],
	'presence is of people enrolled that day, but for a slip in some fifty': [
		'session',
		(row) => (row['held_on'] ? { ...row, held_on: '2031-01-01' } : null)
	],
	'an event has no more forms than people were there': ['attendance', (row) => ({ ...row, status: 'absent' })]
};

describe('each of them would be noticed', () => {
	const table = sampleTables(nordic, 2031, 400);
	it.each(checks)('not so: %s', (name, faults) => {
		const [where, change] = spoiled[name]!;
		const wrong = (asked: string) =>
			asked === where ? table(asked).map((row) => change(row) ?? row) : table(asked);
		expect(faults(wrong, nordic).length).toBeGreaterThan(0);
	});
});
