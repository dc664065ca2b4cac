import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { programme } from '../programme.ts';
import { contributedTables } from './all.ts';
import { rowSchema } from './row-schema.ts';

const nordic = programme.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const tables = contributedTables(nordic);

type Row = Record<string, string>;
/** A good row of each table as a CSV gives it, what it becomes, and single changes that spoil it. */
const rows: [table: string, good: Row, typed: object, spoiled: [column: string, text: string][]][] = [
	[
		'participant',
		{
			participant_id: 'p7Fa-2',
			country: 'SE',
			enrolled_on: '2020-09-01',
			exited_on: '',
			status: 'active',
			exit_reason: '',
			gender: 'woman',
			age_band: '55+',
			isced_group: '5-8',
			origin_region: 'sub_saharan_africa',
			years_in_country: '<2',
			third_country_national: 'undisclosed',
			labour_entry: 'unemployed_lt',
			labour_exit: '',
			labour_6m: '',
			in_education_entry: 'no',
			in_education_exit: '',
			job_search_entry: 'yes',
			job_search_exit: '',
			owned_business_entry: 'no'
		},
		{ exited_on: null, age_band: '55+', owned_business_entry: false, labour_exit: null },
		[
			['participant_id', ''],
			['participant_id', 'Anna Andersson'],
			['participant_id', 'x'.repeat(33)],
			['country', 'Sweden'],
			['country', 'IS'],
			['enrolled_on', '01-09-2020'],
			['enrolled_on', '2020-02-30'],
			['enrolled_on', ''],
			['status', 'finished'],
			['exit_reason', 'she found a job'],
			['age_band', '25-34'],
			['owned_business_entry', 'true'],
			['gender', 'Woman']
		]
	],
	[
		'session',
		{
			session_id: 's1',
			country: '',
			session_type: 'kickoff_day',
			planned_on: '2020-05-04',
			held_on: '2020-06-15',
			status: 'held',
			mode: 'online',
			hours: '6.5',
			partners_present: '4',
			venue_step_free: ''
		},
		{ country: null, hours: 6.5, partners_present: 4, venue_step_free: null },
		[
			['session_type', 'party'],
			['hours', '0'],
			['hours', '12.5'],
			['hours', '6,5'],
			['partners_present', '5'],
			['partners_present', '2.5'],
			['mode', 'zoom'],
			['planned_on', '2020-13-04']
		]
	],
	[
		'person',
		{ person_id: 'e1', kind: 'expert', country: 'DK' },
		{ person_id: 'e1', kind: 'expert', country: 'DK' },
		[
			['kind', 'friend'],
			['country', 'dk'],
			['person_id', '-e1']
		]
	],
	[
		'attendance',
		{ session_id: 's1', person_id: 'e1', status: 'present', hours: '' },
		{ hours: null },
		[
			['status', 'late'],
			['hours', '13'],
			['hours', '-1'],
			['session_id', '']
		]
	],
	[
		'course_progress',
		{
			participant_id: 'p1',
			module_no: '3',
			status: 'completed',
			started_on: '2020-09-01',
			completed_on: '2020-09-20',
			score_pct: '87.5'
		},
		{ module_no: 3, score_pct: 87.5 },
		[
			['module_no', '0'],
			['module_no', '3.0'],
			['module_no', ''],
			['score_pct', '101'],
			['score_pct', '87,5'],
			['score_pct', '1e2'],
			['status', 'done']
		]
	],
	[
		'survey_response',
		{
			response_id: 'r1',
			item_code: 'ese_01',
			participant_id: 'p1',
			session_id: '',
			wave: 'baseline',
			submitted_on: '2020-09-01',
			value_num: '4',
			missing_code: ''
		},
		{ session_id: null, value_num: 4, missing_code: null },
		[
			['item_code', 'ese_11'],
			['wave', 'middle'],
			['value_num', 'agree'],
			['missing_code', 'n/a'],
			['submitted_on', '2020-09-01T10:00']
		]
	],
	[
		'connection',
		{ a_id: 'p1', b_id: 'p2', tie_type: 'message', first_on: '2020-10-01', source: 'platform' },
		{ tie_type: 'message' },
		[
			['tie_type', 'like'],
			['source', 'rumour'],
			['b_id', '']
		]
	],
	[
		'business',
		{
			business_id: 'b1',
			participant_id: 'p1',
			pre_existing: 'no',
			stage: 'registered',
			registration_started_on: '2020-12-01',
			registered_on: '2021-01-15',
			first_revenue_on: '',
			jobs_fte: '1.5',
			evidence: 'register_extract'
		},
		{ pre_existing: false, first_revenue_on: null, jobs_fte: 1.5 },
		[
			['pre_existing', ''],
			['stage', 'famous'],
			['jobs_fte', '-1'],
			['evidence', 'hearsay']
		]
	],
	[
		'working_days',
		{ country: 'FI', month: '2020-05', activity: 'coordination', days: '3.5' },
		{ days: 3.5 },
		[
			['month', '2020-5'],
			['month', '2021-08'],
			['activity', 'lunch'],
			['days', ''],
			['country', '']
		]
	],
	[
		'stakeholder',
		{ org_id: 'o1', country: 'NO', sector: 'civil_society', first_engaged_on: '2020-08-01' },
		{ sector: 'civil_society' },
		[
			['sector', 'church'],
			['first_engaged_on', '']
		]
	],
	[
		'product',
		{
			product_id: 'x1',
			kind: 'toolbook',
			status: 'draft',
			published_on: '',
			title: 'Verktyg, steg för steg: "nätverk"',
			link: 'https://example.org/toolbook?v=2#sv',
			language: ''
		},
		{ published_on: null, title: 'Verktyg, steg för steg: "nätverk"', language: null },
		[
			['kind', 'film'],
			['status', 'nearly'],
			['title', ' Tool-book'],
			['title', '\u200B'],
			['title', 'Tool-book \u202Egpj.exe'],
			['title', 'Tool-book\nfor women'],
			['title', 'x'.repeat(161)],
			['link', 'example.org/toolbook'],
			['link', 'ftp://example.org/toolbook'],
			['link', 'https://anna:secret@example.org/'],
			['link', 'https://anna@example.org'],
			['link', 'https://localhost/toolbook'],
			['link', 'https://example.org/the tool-book'],
			['link', 'javascript:alert(1)'],
			['language', 'Swedish'],
			['language', 'SV'],
			['language', 'sv_SE']
		]
	]
];

it('every table has its rows here', () => {
	expect(rows.map(([table]) => table)).toEqual(tables.map((table) => table.name));
});

describe.each(rows)('%s', (name, good, typed, spoiled) => {
	const table = tables.find((one) => one.name === name)!;
	const schema = rowSchema(table);

	it('reads a good row, with its columns in the order of the schema', () => {
		expect(Object.keys(good)).toEqual(Object.keys(table.columns));
		expect(schema.parse(good)).toMatchObject(typed);
	});

	it.each(spoiled)('rejects %s "%s", and says where', (column, text) => {
		const result = schema.safeParse({ ...good, [column]: text });
		expect(result.error?.issues.map((issue) => issue.path[0])).toEqual([column]);
	});

	it.each(spoiled)('says what %s "%s" should have been, not which code failed', (column, text) => {
		const [issue] = schema.safeParse({ ...good, [column]: text }).error!.issues;
		expect(issue!.message).toMatch(text === '' ? /a value is required|is expected$/ : /is expected$/);
	});

	it('rejects an unknown column', () => {
		expect(schema.safeParse({ ...good, email: 'someone@example.org' }).success).toBe(false);
	});

	it('refers only to tables before it', () => {
		const before = tables.slice(0, tables.indexOf(table)).map((one) => one.name);
		for (const column of Object.values(table.columns))
			if (column.kind === 'id' && column.references !== null) expect(before).toContain(column.references);
	});

	it('has its key among its columns', () => {
		for (const column of table.key) expect(Object.keys(table.columns)).toContain(column);
	});
});
