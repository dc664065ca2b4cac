import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contributedTables } from '#schemas/tables/all.ts';
import { rowSchema } from '#schemas/tables/row-schema.ts';
import { readProgramme } from '../read-programme.ts';
import { recordsOf } from './csv.ts';
import { invented } from './fixture/oulad.ts';
import { convertOulad } from './oulad.ts';
import { sources } from './sources.ts';

const programme = readProgramme('data/programmes/oulad');
const folder = '../shared/real/oulad';
const paths = ['open-university/participant.csv', 'open-university/course_progress.csv'] as const;

describe('the conversion of an invented cut', () => {
	const files = convertOulad(invented, programme);

	it('gives two files, each ending in a line break', () => {
		expect([...files.keys()]).toEqual(paths);
		for (const text of files.values()) expect(text).toMatch(/[^\n]\n$/);
	});

	it('makes one participant of each enrolment', () => {
		const rows = recordsOf(files.get(paths[0])!).map((row) =>
			[
				row.participant_id,
				row.country,
				row.gender,
				row.age_band,
				row.isced_group,
				row.status,
				row.exit_reason
			].join(' ')
		);
		expect(rows).toEqual([
			'1-AAA SCT woman 35-55 higher completed ',
			'2-AAA WAL man 55+ none withdrawn unknown',
			'3-GGG WAL woman 0-35 a-level active ',
			'4-GGG SCT woman 0-35 below-a-level enrolled '
		]);
	});

	it('makes one line of each assessment due, tutor-marked ones first, exams left out', () => {
		const rows = recordsOf(files.get(paths[1])!).map((row) =>
			[row.participant_id, row.module_no, row.status, row.completed_on, row.score_pct].join(' ')
		);
		expect(rows).toEqual([
			'1-AAA 101 completed 2013-10-01 78',
			'1-AAA 102 completed 2013-11-01 100',
			'2-AAA 101 not_started  ',
			'2-AAA 102 not_started  ',
			'3-GGG 201 completed 2013-10-04 ',
			'3-GGG 202 not_started  ',
			'4-GGG 201 not_started  ',
			'4-GGG 202 not_started  '
		]);
	});

	it.each([
		['region', 'Wales', 'Mars'],
		['gender', ',M,', ',X,'],
		['age band', '0-35', '0-18'],
		['course', '4,GGG', '4,CCC'],
		['final result', 'Withdrawn', 'Vanished']
	])('stops at an unknown %s', (noun, from, to) => {
		const studentInfo = invented.studentInfo.replace(from, to);
		expect(() => convertOulad({ ...invented, studentInfo }, programme)).toThrow(`unknown ${noun}: "`);
	});
});

describe.skipIf(!existsSync(folder))(`the cut in ${folder} (skipped where it is missing)`, () => {
	let files: Map<string, string>;
	beforeAll(() => {
		files = sources.oulad!(folder, programme);
	});

	it('has 1,335 enrolments, five assessments due in AAA and nine in GGG, and 7,583 handed in', () => {
		const progress = recordsOf(files.get(paths[1])!);
		expect(recordsOf(files.get(paths[0])!)).toHaveLength(1335);
		expect(progress).toHaveLength(383 * 5 + 952 * 9);
		expect(progress.filter((row) => row.status === 'completed')).toHaveLength(7583);
	});

	it('gives rows that the schemas accept, every one', () => {
		for (const [path, text] of files) {
			const table = contributedTables(programme).find((one) => path.endsWith(`/${one.name}.csv`))!;
			const schema = rowSchema(table);
			const faults = recordsOf(text).flatMap((row) => schema.safeParse(row).error?.issues ?? []);
			expect(faults).toEqual([]);
		}
	});
});
