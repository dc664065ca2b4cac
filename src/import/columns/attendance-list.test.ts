import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const list = (header: string, kind: string, there: string, away: string) =>
	`${header}\nAmina Yusuf;05-09-2020;${kind};${there};5,5\nOmar Haddad;05-09-2020;${kind};${there};5,5\nLeyla Demir;05-09-2020;${kind};${away};0\n`;

it.each([
	['Name;Date;Event;Attendance;Hours', 'Mentor day', 'Present', 'Absent'],
	['Navn;Dato;Arrangement;Fremmøde;Timer', 'Mentordag', 'Ja', 'Nej'],
	['Namn;Datum;Evenemang;Närvaro;Timmar', 'Mentordag', 'Närvarande', 'Frånvarande'],
	['Nimi;Päivämäärä;Tapahtuma;Läsnäolo;Tunnit', 'Mentoripäivä', 'Kyllä', 'Ei'],
	['Navn;Dato;Arrangement;Oppmøte;Timer', 'Mentordag', 'Ja', 'Nei']
])('"%s" is a long list of attendance: what to do is said, and nothing is guessed', async (...cells) => {
	const { proposal, outcome } = await imported(list(...cells));
	expect(proposal.problems.map(({ code }) => code)).toContain('attendance-list');
	expect([proposal.recipe.table, outcome.tables.size]).toEqual([null, 0]);
});

it.each([
	[
		'a list of participants',
		'Navn;Køn;Startdato;Status\nAnne Lund;Kvinde;2020-09-05;Aktiv\nBo Holm;Mand;2020-09-06;Aktiv\n'
	],
	[
		'a list of events',
		'Arrangement;Planlagt dato;Afholdt;Status\nMentordag;2020-09-05;2020-09-05;Afholdt\nNetværksmiddag;2020-10-05;2020-10-05;Afholdt\n'
	],
	['a sheet of attendance', 'Navn;Mentordag 05-09-2020;Mentordag 03-10-2020\nAnne Lund;x;x\nBo Holm;;x\n']
])('%s is none', async (_, content) => {
	const { proposal } = await imported(content);
	expect(proposal.problems.map(({ code }) => code)).not.toContain('attendance-list');
});
