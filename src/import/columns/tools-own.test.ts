import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const targets = async (content: string) => {
	const { proposal, ...rest } = await imported(content);
	return { ...rest, recipe: proposal.recipe, targets: proposal.recipe.columns.map(({ target }) => target) };
};

it('grades of a Danish Moodle are scores with a decimal comma', async () => {
	const { recipe, rows } = await targets(
		'Fornavn;Efternavn;E-mailadresse;Test:Modul 1 (Reel);Test:Modul 2 (Reel);Kursus total (Reel);Seneste download fra dette kursus\n' +
			'Anne;Lund;anne@mail.example;60,50;-;60,50;1625731200\nBo;Holm;bo@mail.example;71,25;80;75,6;1625731200\n'
	);
	expect(recipe).toMatchObject({ source: 'moodle-grades', shape: 'course' });
	expect(
		rows('course_progress')
			.slice(1)
			.map((row) => row.split(',').slice(1).join())
	).toEqual(['1,in_progress,,,60.5', '2,not_started,,,', '1,in_progress,,,71.25', '2,in_progress,,,80']);
});

it('the token of LimeSurvey is an identity of who answered, and becomes a pseudonym', async () => {
	const item = 'How useful was this event for you?';
	const { targets: found, rows } = await targets(
		`id;submitdate;lastpage;startlanguage;seed;token;${item}\n1;2020-09-20;4;en;129;aXbQ91kd;4\n2;2020-09-21;4;en;130;aXbr91kd;5\n`
	);
	expect(found[5]).toBe('identity.local_id');
	const [header, ...answers] = rows('survey_response').map((row) => row.split(','));
	const people = answers.map((cells) => cells[header!.indexOf('participant_id')]);
	expect([people.length, new Set(people).size, people.includes('')]).toEqual([2, 2, false]);
	expect(rows('survey_response').join()).not.toContain('aXbQ91kd');
});

it('a question called status stays one beside the _status of Kobo', async () => {
	const list = (own: string) =>
		`Full name;enrolled_on;${own};gender;_uuid;_submission_time;_status\nAnne Lund;2020-08-17;active;woman;a-1;2020-08-17;submitted_via_web\nBo Holm;2020-08-18;withdrawn;man;a-2;2020-08-18;submitted_via_web\n`;
	expect((await targets(list('status'))).targets.slice(2)).toEqual([
		'participant.status',
		'participant.gender',
		null,
		null,
		null
	]);
});

it.each(['Dato for afsendelse', 'Datum för inlämning', 'Dato for innsending', 'Lähetyspäivämäärä'])(
	'a form of LimeSurvey without a day under "%s" was not finished',
	async (header) => {
		const { outcome, recipe } = await targets(
			`Svar-ID;${header};Sidste side;Startsprog;How useful was this event for you?\n1;2020-09-20;4;da;4\n2;;1;da;5\n`
		);
		expect(recipe.source).toBe('limesurvey');
		expect(outcome).toMatchObject({ read: 2, accepted: 1, skipped: 1 });
	}
);
