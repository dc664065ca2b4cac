import { describe, expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const told = (problems: readonly { code: string; line: number | null; value: string | null }[]) =>
	problems.map(({ code, line, value }) => `${code} ${line ?? '-'} ${value ?? ''}`.trim());

describe('scores of a course', () => {
	const course = (scores: string[]) =>
		`Navn;Modul;Status;Score\n${scores.map((score, i) => `Anna Berg${'abcdef'[i]};1;I gang;${score}`).join('\n')}\n`;
	const scoresIn = (rows: string[]) => rows.slice(1).map((row) => row.split(',').at(-1));

	it.each<[string[], string[], string[]]>([
		[['83%', '0,64', '71'], ['83', '', '71'], ['score-unclear 3 0,64']],
		[['83', '0.64', '71'], ['83', '', '71'], ['score-unclear 3 0.64']],
		[['0,83', '0,64', '1'], ['83', '64', '100'], ['scores-are-shares -']],
		[['0.835', '0', ''], ['83.5', '0', ''], ['scores-are-shares -']],
		[['10', '7', '12', '4'], ['10', '7', '12', '4'], ['scores-are-low -']],
		[['0,64 %', '71 %', '83 %'], ['0.64', '71', '83'], []],
		[['0', '100', '71'], ['0', '100', '71'], []],
		[['n/a', '64', '71'], ['', '64', '71'], []]
	])('%j are %j, and told: %j', async (scores, percents, problems) => {
		const { outcome, rows } = await imported(course(scores));
		expect(scoresIn(rows('course_progress'))).toEqual(percents);
		expect(told(outcome.problems)).toEqual(problems);
		expect(outcome).toMatchObject({ accepted: scores.length, rejected: 0 });
	});

	it('a report with a column a module is read alike', async () => {
		const file = 'Navn;Modul 1 status;Modul 1 score\nAnna Berg;I gang;0,5\nBo Lind;I gang;0,75\n';
		const { outcome, rows } = await imported(file);
		expect(scoresIn(rows('course_progress'))).toEqual(['50', '75']);
		expect(told(outcome.problems)).toEqual(['scores-are-shares -']);
	});
});

describe('days more than a year outside the programme of April 2020 to July 2021', () => {
	const people = (days: string[]) =>
		`Navn;Køn;Alder;Uddannelse;Tilmeldt;Status;Oprindelsesregion;År i Danmark;Tredjelandsborger;Beskæftigelse ved start\n${days
			.map((day, i) => `Anna Berg${'abcdef'[i]};Kvinde;33;Bachelor;${day};Aktiv;Europa;2–5 år;Ja;Ledig`)
			.join('\n')}\n`;

	it('are told of in a list, with the period, and kept', async () => {
		const { outcome } = await imported(people(['14-09-2020', '14-09-2002', '14-09-2121', '01-04-2019']));
		const far = outcome.problems.filter(({ code }) => code === 'day-outside-period');
		expect(told(far)).toEqual(['day-outside-period 3 14-09-2002', 'day-outside-period 4 14-09-2121']);
		expect(far[0]).toMatchObject({
			severity: 'warn',
			column: 'Tilmeldt',
			args: { from: '2020-04-01', to: '2021-07-31' }
		});
	});

	it('are told of in the header of an attendance sheet, once', async () => {
		const { outcome } = await imported(
			'Navn;Mentordag 03-02-2012;Mentordag 10-02-2021\nAnna Berg;x;x\nBo Lind;x;\n'
		);
		expect(told(outcome.problems)).toEqual(['day-outside-period - 2012-02-03']);
	});

	it('are told of on forms, but for years in which people may be followed up', async () => {
		const form = (day: string) =>
			`Tidsstempel;Hvor nyttigt var arrangementet for dig?;Jeg vil bruge det, jeg har lært ved arrangementet.\n${day};4;5\n`;
		const codes = async (day: string) => told((await imported(form(day))).outcome.problems);
		expect(await codes('2002-02-17 20:00:00')).toEqual(['day-outside-period 2 2002-02-17 20:00:00']);
		expect(await codes('2022-12-17 20:00:00')).toEqual([]);
		expect(await codes('2121-02-17 20:00:00')).toHaveLength(1);
	});

	it('may be those of a business', async () => {
		const { outcome } = await imported(
			'business_id,participant_id,pre_existing,stage,registration_started_on,registered_on,first_revenue_on,jobs_fte,evidence\n' +
				'b1,ka4dq_ppdhelbrdlb3o6whijbpswviam,yes,trading,2009-05-01,2009-06-01,2010-01-01,1,self_report\n'
		);
		expect(told(outcome.problems)).toEqual([]);
	});

	it('without a year take that of the programme, and are told of', async () => {
		const { proposal, outcome, rows } = await imported(people(['14/9', '5/1', '1/5']));
		expect(proposal.recipe.columns[4]!.target).toBe('participant.enrolled_on');
		expect(rows('participant').map((row) => row.split(',')[2])).toEqual([
			'enrolled_on',
			'2020-09-14',
			'2021-01-05'
		]);
		expect(told(outcome.problems)).toEqual(['years-from-period -', 'year-missing 4 1/5']);
	});

	it('with the year first, in two digits, are asked about as what they are', async () => {
		const { proposal, outcome } = await imported(people(['20-09-14', '20-09-15', '20-10-02']));
		expect(told(proposal.problems)).toEqual(['year-order-unclear - 20-09-14']);
		expect(outcome.accepted).toBe(0);
		const answered = await imported(people(['20-09-14', '20-09-15', '20-10-02']), {
			recipe: (recipe) => ({ ...recipe, reading: { ...recipe.reading, dateOrder: 'ymd' } })
		});
		expect(answered.rows('participant').map((row) => row.split(',')[2])).toEqual([
			'enrolled_on',
			'2020-09-14',
			'2020-09-15',
			'2020-10-02'
		]);
	});
});
