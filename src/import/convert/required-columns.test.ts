import { expect, it } from 'vitest';
import { imported, towards } from '../fixtures/imported.ts';
import type { Recipe } from '#schemas/recipe.ts';

const forms: [tool: string, header: string, rows: string[]][] = [
	[
		'google-forms',
		'Timestamp,Email Address,What did you think?',
		['2020-06-14 16:58:00,a@mail.example,Fine']
	],
	['google-forms', 'Tidsstempel,Hvad syntes du?', ['2020-06-14 16:58:00,Godt']],
	['google-forms', 'Aikaleima,Mitä pidit?', ['2020-06-14 16:58:00,Hyvä']],
	[
		'ms-forms',
		'ID,Start time,Completion time,Email,Name,Attendance',
		['1,6/14/20 16:58:00,6/14/20 16:58:00,a@mail.example,Person A,Present']
	],
	[
		'ms-forms',
		'ID,Starttid,Slutförandetid,Vad tyckte du?',
		['1,2020-06-14 16:58:00,2020-06-14 16:59:00,Bra']
	],
	['typeform', '#,Colour?,Network ID,Submitted at', ['1a,Red,77ab,2020-06-14 16:58:00']],
	['kobo', 'start,end,colour,_uuid,_submission_time', ['2020-06-14,2020-06-14,red,aa-1,2020-06-14']],
	['limesurvey', 'id,submitdate,lastpage,colour', ['1,2020-06-14,2,red']],
	['surveymonkey', 'Respondent ID,Collector ID,End Date,Colour?', ['1,2,2020-06-14,Red']],
	['qualtrics', 'ResponseId,RecordedDate,Colour', ['R_1,2020-06-14,Red']]
];

it.each(forms)(
	'says of a form by %s without a known question that it has none: %s',
	async (tool, header, rows) => {
		const { proposal, outcome } = await imported(`${header}\n${rows.join('\n')}\n`);
		expect(proposal.recipe).toMatchObject({ source: tool, shape: 'survey' });
		expect(outcome.problems.filter(({ severity }) => severity === 'block').map(({ code }) => code)).toEqual([
			'no-question'
		]);
		expect(outcome.tables.size).toBe(0);
	}
);

it('imports such a form once a question was chosen by hand', async () => {
	const { outcome, rows } = await imported('Timestamp,What did you think?\n2020-06-14 16:58:00,4\n', {
		recipe: towards(['survey_response.submitted_on', 'item.sat'])
	});
	expect(outcome.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
	expect(rows('survey_response')[1]).toMatch(/,sat,.*,2020-06-14,4,/);
});

const empty: [shape: Recipe['shape'], target: string, code: string][] = [
	['rows', 'identity.name', 'no-table'],
	['attendance', 'identity.name', 'no-session-column'],
	['course', 'identity.name', 'no-module-column']
];

it.each(empty)('says of a file read as %s what it lacks', async (shape, target, code) => {
	const { outcome } = await imported('Navn,Farve\nAnne Lund,rød\n', {
		recipe: towards([target], { shape, table: null })
	});
	expect(outcome.problems.map((problem) => problem.code)).toEqual([code]);
});
