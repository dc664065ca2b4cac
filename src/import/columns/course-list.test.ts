import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

it.each([
	['Navn;E-mail;Modul;Status;Startet;Afsluttet;Score', 'Gennemført', 'I gang'],
	['Navn;E-mail;Modul;Status;Begyndt;Fuldført;Resultat', 'Fuldført', 'Påbegyndt'],
	['Namn;E-post;Modul;Status;Påbörjad;Avslutad;Poäng', 'Slutförd', 'Pågår'],
	['Nimi;Sähköposti;Moduuli;Tila;Aloitettu;Suoritettu;Pisteet', 'Suoritettu', 'Kesken'],
	['Navn;E-post;Modul;Status;Startet;Fullført;Poeng', 'Fullført', 'Pågår'],
	['Name;Email;Module;Status;Started;Completed;Score', 'Completed', 'In progress']
])('%s is the progress in a course', async (header, done, going) => {
	const file =
		`${header}\nAnna Berg;anna@mail.example;1;${done};14-09-2020;28-09-2020;83 %\n` +
		`Anna Berg;anna@mail.example;2;${going};29-09-2020;;\nBo Lind;bo@mail.example;1;${done};15-09-2020;30-09-2020;64 %\n`;
	const { proposal, outcome, rows } = await imported(file);
	expect(proposal.recipe).toMatchObject({ shape: 'rows', table: 'course_progress' });
	expect(rows('course_progress').map((row) => row.split(',').slice(1).join())).toEqual([
		'module_no,status,started_on,completed_on,score_pct',
		'1,completed,2020-09-14,2020-09-28,83',
		'2,in_progress,2020-09-29,,',
		'1,completed,2020-09-15,2020-09-30,64'
	]);
	expect(outcome.problems).toEqual([]);
});

it('a list of participants with the same words stays one', async () => {
	const { proposal } = await imported(
		'Navn;Køn;Alder;Uddannelse;Status;Startet;Afsluttet\nAnna Berg;Kvinde;33;Bachelor;Aktiv;14-09-2020;\nBo Lind;Mand;40;Grundskole;Afsluttet;14-09-2020;28-06-2021\n'
	);
	expect(proposal.recipe.table).toBe('participant');
	expect(proposal.recipe.columns.slice(5).map(({ target }) => target)).toEqual([
		'participant.enrolled_on',
		'participant.exited_on'
	]);
});
