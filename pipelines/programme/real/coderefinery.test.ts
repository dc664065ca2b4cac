import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contributedTables } from '#schemas/tables/all.ts';
import { rowSchema } from '#schemas/tables/row-schema.ts';
import { readProgramme } from '../read-programme.ts';
import { convertCoderefinery } from './coderefinery.ts';
import { recordsOf } from './csv.ts';
import { invented } from './fixture/coderefinery.ts';
import { sources } from './sources.ts';
import { workshopOfAnswer, workshopOfFile } from './workshop.ts';

const programme = readProgramme('data/programmes/coderefinery');
const folder = '../shared/real/coderefinery';

describe('the conversion of invented forms', () => {
	const files = convertCoderefinery(invented, programme);
	const answers = recordsOf(files.get('coderefinery/survey_response.csv')!);

	it('makes a session of every workshop that either form names, each once', () => {
		const sessions = recordsOf(files.get('coderefinery/session.csv')!);
		expect(sessions.map((row) => [row.session_id, row.country, row.held_on].join(' '))).toEqual([
			'oslo-2018-06 NO 2018-06-30',
			'tromso-2017-06 NO 2017-06-30',
			'umea-2017-10 SE 2017-10-31'
		]);
	});

	it('reads each question of each form once, and none that was not asked', () => {
		const rows = answers.map((row) =>
			[row.response_id, row.item_code, row.wave, row.submitted_on, row.value_num, row.missing_code].join(' ')
		);
		expect(rows).toEqual([
			'post-2018-1 vc_use endline 2018-12-31 0 ',
			'post-2018-1 test_use endline 2018-12-31 1 ',
			'post-2018-1 review_use endline 2018-12-31 1 ',
			'post-2018-1 collab_easier endline 2018-12-31  skipped',
			'post-2018-1 told_colleagues endline 2018-12-31 1 ',
			'post-2018-2 vc_use endline 2018-12-31 1 ',
			'post-2018-2 test_use endline 2018-12-31 0 ',
			'post-2018-2 review_use endline 2018-12-31  skipped',
			'post-2018-2 collab_easier endline 2018-12-31 0 ',
			'post-2018-2 told_colleagues endline 2018-12-31 0 ',
			'pre-2018-oslo-jun-1 vc_use baseline 2018-05-01 1 ',
			'pre-2018-oslo-jun-1 test_use baseline 2018-05-01 1 ',
			'pre-2018-oslo-jun-1 review_use baseline 2018-05-01 0 ',
			'pre-2018-oslo-jun-2 vc_use baseline 2018-06-02 0 ',
			'pre-2018-oslo-jun-2 test_use baseline 2018-06-02 0 ',
			'pre-2018-oslo-jun-2 review_use baseline 2018-06-02  skipped',
			'pre-2018-oslo-jun-3 vc_use baseline 2018-06-02 1 ',
			'pre-2018-oslo-jun-3 test_use baseline 2018-06-02 1 ',
			'pre-2018-oslo-jun-3 review_use baseline 2018-06-02 1 ',
			'pre-2018-umea-oct-1 vc_use baseline 2017-10-02  skipped'
		]);
	});

	it('leaves behind what people wrote, and names nobody', () => {
		const text = [...files.values()].join('');
		for (const written of ['BeOS', 'mine', 'my own', ',me,']) expect(text).not.toContain(written);
		expect(answers.every((row) => row.participant_id === '')).toBe(true);
	});

	it('stops where a form lacks its question', () => {
		const post = new Map([
			['post/2018.csv', 'Which workshop?,Version control\n"Oslo, Norway, June 2018",x\n']
		]);
		expect(() => convertCoderefinery(post, programme)).toThrow('missing question: Automated testing');
	});
});

describe('the month of a workshop', () => {
	it.each([
		['espoo-dec', '2016-11-04', 'espoo-2016-12', '2016-12-31'],
		['stockholm-feb', '2016-11-30', 'stockholm-2017-02', '2017-02-28'],
		['aarhus-oct', '2017-10-23', 'aarhus-2017-10', '2017-10-31']
	])('of %s, last answered on %s, is in %s', (name, last, id, heldOn) => {
		expect(workshopOfFile(name, last)).toMatchObject({ id, heldOn });
	});

	it('is the same from either form', () => {
		expect(workshopOfAnswer('Linköping, Sweden, November 2017')).toEqual(
			workshopOfFile('linkoeping-nov', '2017-11-06')
		);
	});

	it.each(['Oslo', 'Oslo, Norway, 2018', 'Rome, Italy, June 2018', 'Oslo, Norway, Brumaire 2018'])(
		'stops at "%s"',
		(text) => {
			expect(() => workshopOfAnswer(text)).toThrow(/^(invalid workshop|unknown place|unknown month): "/);
		}
	);
});

describe.skipIf(!existsSync(folder))(`the forms in ${folder} (skipped where they are missing)`, () => {
	let files: Map<string, string>;
	beforeAll(() => {
		files = sources.coderefinery!(folder, programme);
	});

	it('has 14 workshops, 407 forms before and 92 after', () => {
		const answers = recordsOf(files.get('coderefinery/survey_response.csv')!);
		const forms = (wave: string) =>
			new Set(answers.filter((row) => row.wave === wave).map((row) => row.response_id)).size;
		expect(recordsOf(files.get('coderefinery/session.csv')!)).toHaveLength(14);
		expect([forms('baseline'), forms('endline')]).toEqual([407, 92]);
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
