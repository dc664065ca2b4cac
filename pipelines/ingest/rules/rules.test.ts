import { describe, expect, it } from 'vitest';
import { goodRows, type Cells } from '../fixtures/rows.ts';
import { attempt, csvOf, type Line } from '../fixtures/trial.ts';

/** Files of the tables that every other table may refer to, and of these. */
const filesWith = (rows: Record<string, Cells[]>) => {
	const { participant, session, person } = goodRows;
	return Object.fromEntries(
		Object.entries({ participant, session, person, ...rows }).map(([name, of]) => [
			`dk/${name}.csv`,
			csvOf(name, of!)
		])
	);
};

/** The good rows of a table and one more, made from the first of them, with the line on which it then stands. */
const withRow = (table: string, cells: Cells) => {
	const good = goodRows[table]!;
	return { files: filesWith({ [table]: [...good, { ...good[0]!, ...cells }] }), line: good.length + 2 };
};

type Expected = Omit<Line, 'file' | 'line'>;
const fault = (column: string, code: string, value: string, message: string, fix: string): Expected => ({
	column,
	code,
	value,
	message,
	fix
});

it('takes the good rows without a word', async () => {
	await attempt(filesWith(goodRows), ({ ingested, rejected }) => {
		const read = Object.values(goodRows).flat().length;
		expect(rejected).toEqual([]);
		expect(ingested).toMatchObject({ read, accepted: read, rejected: 0, blank: 0, faults: {}, warnings: {} });
	});
});

const identified = (kind: string) => `this looks like ${kind}; no direct identifier is read`;
const pseudonym = 'replace it by a random id, and keep the key to it with you';

describe.each<[rule: string, table: string, wrong: Cells, right: Cells, ...faults: Expected[]]>([
	[
		'an address as id',
		'stakeholder',
		{ org_id: 'anna@example.org' },
		{ org_id: 'K7Q2M9XW' },
		fault('org_id', 'V01', '[e-mail address]', identified('an e-mail address'), pseudonym)
	],
	[
		'a telephone number as id',
		'stakeholder',
		{ org_id: '40123456' },
		{ org_id: 'x40123456' },
		fault('org_id', 'V01', '[telephone number]', identified('a telephone number'), pseudonym)
	],
	[
		'a Danish number as id',
		'stakeholder',
		{ org_id: '010190-1234' },
		{ org_id: '2020-08-01' },
		fault('org_id', 'V01', '[personal number]', identified('a personal number'), pseudonym)
	],
	[
		'a Norwegian number in a code',
		'participant',
		{ participant_id: 'Pc', gender: '01019012345' },
		{ participant_id: 'Pc', gender: 'man' },
		fault('gender', 'V01', '[personal number]', identified('a personal number'), pseudonym)
	],
	[
		'an unknown code',
		'participant',
		{ participant_id: 'Pc', gender: 'Woman' },
		{ participant_id: 'Pc', gender: 'non_binary' },
		fault(
			'gender',
			'V02',
			'Woman',
			'one of woman, man, non_binary, undisclosed is expected',
			'write woman, if that is meant'
		)
	],
	[
		'a flag that is neither yes nor no',
		'business',
		{ business_id: 'Bb', pre_existing: 'ja' },
		{ business_id: 'Bb', pre_existing: 'yes' },
		fault('pre_existing', 'V02', 'ja', 'yes or no is expected', 'write yes or no')
	],
	[
		'a missing value',
		'stakeholder',
		{ org_id: '' },
		{ org_id: 'Ob' },
		fault('org_id', 'required', '', 'a value is required', 'fill in the cell')
	],
	[
		'a day of another form',
		'stakeholder',
		{ org_id: 'Ob', first_engaged_on: '01.08.2020' },
		{ org_id: 'Ob', first_engaged_on: '2020-08-31' },
		fault(
			'first_engaged_on',
			'format',
			'01.08.2020',
			'a day written YYYY-MM-DD is expected',
			'write the day as year-month-day, like 2020-08-31'
		)
	],
	[
		'a number out of range',
		'session',
		{ session_id: 'Sc', hours: '12.5' },
		{ session_id: 'Sc', hours: '12' },
		fault(
			'hours',
			'range',
			'12.5',
			'a number above 0 up to 12, with a decimal point, is expected',
			'correct the number'
		)
	],
	[
		'a decimal comma',
		'session',
		{ session_id: 'Sc', hours: '"2,5"' },
		{ session_id: 'Sc', hours: '"2.5"' },
		fault(
			'hours',
			'format',
			'2,5',
			'a number above 0 up to 12, with a decimal point, is expected',
			'correct the number'
		)
	],
	[
		'a key for the second time',
		'product',
		{ product_id: 'Ta' },
		{ product_id: 'Tb' },
		fault(
			'product_id',
			'V03',
			'Ta',
			'this key stands already in dk/product.csv line 2',
			'keep one of the two rows, or give this one its own id'
		)
	],
	[
		'a key of two columns for the second time',
		'attendance',
		{},
		{ person_id: 'Pb' },
		fault(
			'session_id person_id',
			'V03',
			'Sa/Pa',
			'this key stands already in dk/attendance.csv line 2',
			'keep one of the two rows, or give this one its own id'
		)
	],
	[
		'a participant nobody knows',
		'business',
		{ business_id: 'Bb', participant_id: 'Pz' },
		{ business_id: 'Bb', participant_id: 'Pb' },
		fault(
			'participant_id',
			'V04',
			'Pz',
			'no participant has this id',
			'correct the id, or deliver the row in participant.csv'
		)
	],
	[
		'a person who is no participant',
		'person',
		{ person_id: 'Pz' },
		{ person_id: 'Pz', kind: 'coordinator' },
		fault(
			'person_id',
			'V04',
			'Pz',
			'no participant has this id',
			'correct the id, or deliver the row in participant.csv'
		)
	],
	[
		'a module the course has not',
		'course_progress',
		{ module_no: '9' },
		{ module_no: '8' },
		fault(
			'module_no',
			'V04',
			'9',
			'the course has no module of this number; it has 1, 2, 3, 4, 5, 6, 7, 8',
			'correct the number'
		)
	],
	[
		'leaving before enrolling',
		'participant',
		{ participant_id: 'Pc', exited_on: '2020-04-30' },
		{ participant_id: 'Pc', exited_on: '2020-05-01' },
		fault(
			'exited_on',
			'V05',
			'2020-04-30',
			'this is before enrolled_on, 2020-05-01',
			'correct one of the two days'
		)
	],
	[
		'held without a day',
		'session',
		{ session_id: 'Sc', held_on: '' },
		{ session_id: 'Sc', held_on: '2020-09-02' },
		fault(
			'held_on',
			'V07',
			'',
			'the status is held, but the day is missing',
			'fill in held_on, or correct the status'
		)
	],
	[
		'a day without being held',
		'session',
		{ session_id: 'Sc', status: 'cancelled' },
		{ session_id: 'Sc', status: 'cancelled', held_on: '' },
		fault(
			'held_on',
			'V07',
			'2020-09-01',
			'there is a day, but the status is cancelled, not held',
			'empty held_on, or correct the status'
		)
	],
	[
		'presence where nothing was held',
		'attendance',
		{ session_id: 'Sb' },
		{ session_id: 'Sb', status: 'absent' },
		fault(
			'status',
			'V08',
			'present',
			'the session was not held: its status is planned',
			'correct the session, or take the row out'
		)
	],
	[
		'an answer off the scale',
		'survey_response',
		{ item_code: 'ese_03', value_num: '6' },
		{ item_code: 'ese_03', value_num: '5' },
		fault('value_num', 'V12', '6', 'the answers of ese_03 run from 1 to 5', 'correct the answer')
	],
	[
		'neither an answer nor a reason',
		'survey_response',
		{ item_code: 'ese_03', value_num: '' },
		{ item_code: 'ese_03', value_num: '', missing_code: 'refused' },
		fault(
			'value_num',
			'V12',
			'',
			'there is neither an answer nor a reason why there is none',
			'fill in value_num or missing_code'
		)
	],
	[
		'an answer and a reason',
		'survey_response',
		{ item_code: 'ese_03', missing_code: 'refused' },
		{ item_code: 'ese_03' },
		fault(
			'missing_code',
			'V12',
			'refused',
			'there is an answer, and a reason why there is none',
			'empty one of value_num and missing_code'
		)
	],
	[
		'a second response of a wave',
		'survey_response',
		{ response_id: 'Rb' },
		{ response_id: 'Rb', wave: 'endline', submitted_on: '2021-05-01' },
		fault(
			'response_id',
			'V13',
			'Rb',
			'this participant has a response of this wave already, in dk/survey_response.csv line 2',
			'keep one of the two responses'
		)
	],
	[
		'one response of two people',
		'survey_response',
		{ item_code: 'ese_03', participant_id: 'Pb' },
		{ item_code: 'ese_03' },
		fault(
			'response_id',
			'V13',
			'Ra',
			'this response has another participant, wave or session in dk/survey_response.csv line 2',
			'give each response its own response_id'
		)
	],
	[
		'an endline before the baseline',
		'survey_response',
		{ response_id: 'Rb', wave: 'endline', submitted_on: '2020-05-01' },
		{ response_id: 'Rb', wave: 'endline', submitted_on: '2020-05-02' },
		fault(
			'response_id',
			'V13',
			'Rb',
			'the endline of 2020-05-01 comes before the baseline of 2020-05-02',
			'correct the day or the wave'
		)
	],
	[
		'completed without a day',
		'course_progress',
		{ module_no: '2', completed_on: '' },
		{ module_no: '2', completed_on: '2020-06-01' },
		fault(
			'completed_on',
			'V14',
			'',
			'the module is completed, but the day is missing',
			'fill in completed_on, or correct the status'
		)
	],
	[
		'a day without being completed',
		'course_progress',
		{ module_no: '2', status: 'in_progress' },
		{ module_no: '2', status: 'in_progress', completed_on: '' },
		fault(
			'completed_on',
			'V14',
			'2020-06-08',
			'there is a day, but the status is in_progress, not completed',
			'empty completed_on, or correct the status'
		)
	],
	[
		'completed before it was started',
		'course_progress',
		{ module_no: '2', completed_on: '2020-05-31' },
		{ module_no: '2', started_on: '' },
		fault(
			'completed_on',
			'V14',
			'2020-05-31',
			'this is before started_on, 2020-06-01',
			'correct one of the two days'
		)
	],
	[
		'a tie the other way round',
		'connection',
		{ a_id: 'Pb', b_id: 'Pa' },
		{ tie_type: 'message' },
		fault('b_id', 'pair-order', 'Pa', 'b_id sorts before a_id', 'exchange the two ids')
	],
	[
		'a tie with oneself',
		'connection',
		{ b_id: 'Pa' },
		{ tie_type: 'message' },
		fault('b_id', 'pair-order', 'Pa', 'a tie needs two participants', 'correct one of the two ids')
	]
])('%s', (_rule, table, wrong, right, ...faults) => {
	it('is rejected with its place and reason, and nothing else is', async () => {
		const { files, line } = withRow(table, wrong);
		await attempt(files, ({ ingested, rejected }) => {
			expect(rejected).toEqual(
				faults.map((fault) => ({ file: `dk/${table}.csv`, line: String(line), ...fault }))
			);
			expect(ingested).toMatchObject({ accepted: ingested.read - 1, rejected: 1 });
		});
	});

	it('is accepted when it is right', async () => {
		await attempt(withRow(table, right).files, ({ ingested, rejected }) => {
			expect(rejected).toEqual([]);
			expect(ingested).toMatchObject({ accepted: ingested.read, rejected: 0 });
		});
	});
});
