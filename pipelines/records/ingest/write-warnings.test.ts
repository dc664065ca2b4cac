import { describe, expect, it } from 'vitest';
import type { Programme } from '#schemas/programme.ts';
import { filesWith, goodRows, type Cells } from './fixtures/rows.ts';
import { attempt, csvOf, programme, type Trial } from './fixtures/trial.ts';

describe('warnings keep the row and are left open', () => {
	const session = (cells: Cells) => ({ ...goodRows.session![0]!, ...cells });
	const mentorDay = (id: string, month: string, cells: Cells = {}) =>
		session({
			session_id: id,
			session_type: 'mentor_day',
			planned_on: `${month}-01`,
			held_on: `${month}-01`,
			...cells
		});
	const experts = ['Xa', 'Xb'].map((person_id) => ({ person_id, kind: 'expert' }));
	const present = (session_id: string) =>
		experts.map(({ person_id }) => ({ session_id, person_id, status: 'present' }));
	const answers = (value: (i: number) => string, n: number) =>
		Array.from({ length: n }, (_, i) => ({
			...goodRows.survey_response![0]!,
			item_code: i < 10 ? `ese_${String(i + 1).padStart(2, '0')}` : `ei_${i - 9}`,
			value_num: value(i)
		}));

	it.each<[title: string, rows: Record<string, Cells[]>, issues: string[][]]>([
		[
			'V06 a day inside the period',
			{ stakeholder: [{ ...goodRows.stakeholder![0]!, first_engaged_on: '2020-04-01' }] },
			[]
		],
		[
			'V06 a day outside the period',
			{ stakeholder: [{ ...goodRows.stakeholder![0]!, first_engaged_on: '2020-03-31' }] },
			[
				[
					'V06',
					'stakeholder',
					'Oa',
					'first_engaged_on 2020-03-31 lies outside the programme, 2020-04-01 to 2021-07-31'
				]
			]
		],
		[
			'V06 a business from before is no worry',
			{ business: [{ ...goodRows.business![0]!, pre_existing: 'yes', registered_on: '2015-01-01' }] },
			[]
		],
		[
			'V09 presence on the day of leaving',
			{
				session: [session({ planned_on: '2021-02-01', held_on: '2021-02-01' })],
				attendance: [{ session_id: 'Sa', person_id: 'Pb', status: 'present' }]
			},
			[]
		],
		[
			'V09 presence after leaving',
			{
				session: [session({ planned_on: '2021-02-02', held_on: '2021-02-02' })],
				attendance: [{ session_id: 'Sa', person_id: 'Pb', status: 'present' }]
			},
			[['V09', 'attendance', 'Sa/Pb', 'present on 2021-02-02, after leaving on 2021-02-01']]
		],
		[
			'V09 presence before enrolment',
			{
				session: [session({ planned_on: '2020-04-30', held_on: '2020-04-30' })],
				attendance: [{ session_id: 'Sa', person_id: 'Pb', status: 'partial' }]
			},
			[['V09', 'attendance', 'Sa/Pb', 'present on 2020-04-30, before enrolment on 2020-05-01']]
		],
		[
			'V10 staying longer than the session',
			{ attendance: [{ session_id: 'Sa', person_id: 'Pa', status: 'present', hours: '3.5' }] },
			[['V10', 'attendance', 'Sa/Pa', '3.5 hours, but the event lasted 3']]
		],
		[
			'V11 two mentor days that share a month only because one was postponed',
			{
				session: [mentorDay('Ma', '2020-09'), mentorDay('Mb', '2020-10', { held_on: '2020-09-20' })],
				person: experts,
				attendance: [...present('Ma'), ...present('Mb')]
			},
			[]
		],
		[
			'V11 two mentor days planned in one month',
			{
				session: [
					mentorDay('Ma', '2020-09'),
					mentorDay('Mb', '2020-09'),
					mentorDay('Mc', '2020-09', { country: 'SE' })
				],
				person: experts,
				attendance: ['Ma', 'Mb', 'Mc'].flatMap(present)
			},
			[['V11', 'session', 'DK/2020-09', '2 events of this kind are planned in this month: Ma, Mb']]
		],
		[
			'V11 a mentor day with one expert',
			{ session: [mentorDay('Ma', '2020-09')], person: experts, attendance: present('Ma').slice(1) },
			[['V11', 'session', 'Ma', 'fewer experts than planned were present at this event: 1 of 2']]
		],
		[
			'V11 a mentor day without experts',
			{
				session: [mentorDay('Ma', '2020-09')],
				attendance: [{ session_id: 'Ma', person_id: 'Pa', status: 'absent' }]
			},
			[['V11', 'session', 'Ma', 'no expert was present at this event; the plan is 2']]
		],
		['V11 a mentor day of which nobody noted who came', { session: [mentorDay('Ma', '2020-09')] }, []],
		['V15 thirteen equal answers', { survey_response: answers(() => '4', 13) }, []],
		[
			'V15 fourteen equal answers',
			{ survey_response: answers(() => '4', 14) },
			[['V15', 'survey_response', 'Ra', 'all 14 answers on these scales (ESE, EI) are 4']]
		],
		[
			'V15 fourteen answers, one of them another',
			{ survey_response: answers((i) => (i === 13 ? '5' : '4'), 14) },
			[]
		]
	])('%s', async (_, rows, issues) => {
		await attempt(filesWith(csvOf, rows), async ({ ingested, ask }) => {
			expect(ingested.rejected).toBe(0);
			const found = await ask('SELECT * FROM quality_issue');
			expect(found).toEqual(
				issues.map(([rule_id, table_name, row_key, message]) => ({
					rule_id,
					severity: 'warn',
					table_name,
					row_key,
					message,
					status: 'open',
					reason: null
				}))
			);
		});
	});

	it.each<[string, Programme['rules'], Record<string, Cells[]>, string[]]>([
		[
			'V11 expects what the programme plans',
			{ V11: { session_type: 'mentor_day', per_month: 2, experts: 3 } },
			{
				session: [mentorDay('Ma', '2020-09'), mentorDay('Mb', '2020-09')],
				person: experts,
				attendance: ['Ma', 'Mb'].flatMap(present)
			},
			['Ma', 'Mb'].map(() => 'fewer experts than planned were present at this event: 2 of 3')
		],
		[
			'V11 looks at the type that the programme names',
			{ V11: { session_type: 'networking_dinner' } },
			{ session: [mentorDay('Ma', '2020-09'), mentorDay('Mb', '2020-09')] },
			[]
		],
		[
			'V15 counts the answers on the scales of the programme',
			{ V15: { scales: ['ESE'], answers: 10 } },
			{ survey_response: answers((i) => (i < 10 ? '4' : '5'), 14) },
			['all 10 answers on these scales (ESE) are 4']
		]
	])('%s', async (_, rules, rows, messages) => {
		const look = async ({ ask }: Trial) => {
			const found = await ask('SELECT message FROM quality_issue ORDER BY row_key');
			expect(found.map(({ message }) => message)).toEqual(messages);
		};
		await attempt(filesWith(csvOf, rows), look, { ...programme, rules });
	});
});
