import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const list = (header: string, kind: string, there: string, away: string) =>
	`${header}\nAmina Yusuf;05-09-2020;${kind};${there};5,5\nOmar Haddad;05-09-2020;${kind};${there};5,5\nLeyla Demir;05-09-2020;${kind};${away};0\n`;
const targets = ({ columns }: { columns: { target: string | null }[] }) =>
	columns.map(({ target }) => target);

it.each([
	['Name;Date;Event;Attendance;Hours', 'Mentor day', 'Present', 'Absent'],
	['Navn;Dato;Arrangement;Fremmøde;Timer', 'Mentordag', 'Ja', 'Nej'],
	['Namn;Datum;Evenemang;Närvaro;Timmar', 'Mentordag', 'Närvarande', 'Frånvarande'],
	['Nimi;Päivämäärä;Tapahtuma;Läsnäolo;Tunnit', 'Mentoripäivä', 'Kyllä', 'Ei'],
	['Navn;Dato;Arrangement;Oppmøte;Timer', 'Mentordag', 'Ja', 'Nei']
])('"%s" is a long list of attendance, whose events are known by day and kind', async (...cells) => {
	const { proposal } = await imported(list(...cells));
	expect(proposal.problems.map(({ code }) => code)).toContain('attendance-list');
	expect([proposal.recipe.shape, proposal.recipe.table, targets(proposal.recipe)]).toEqual([
		'rows',
		'attendance',
		['identity.name', 'session.held_on', 'session.session_type', 'attendance.status', 'attendance.hours']
	]);
});

it.each([
	[
		'a day, a kind and hours',
		'Datum;Möte;Namn;E-post;Timmar\n24.09.2020;Nätverksmiddag;Ada Ek;ada@e.example;2,5\n24.09.2020;Nätverksmiddag;Bo Ek;bo@e.example;2,5\n08.10.2020;Mentordag;Ada Ek;ada@e.example;4\n08.10.2020;Mentordag;Bo Ek;bo@e.example;4\n',
		['session.held_on', 'session.session_type', 'identity.name', 'identity.email', 'attendance.hours']
	],
	[
		'people who come again and again and their days',
		'Namn;E-post;Datum\nAda Ek;ada@e.example;24.09.2020\nBo Ek;bo@e.example;24.09.2020\nAda Ek;ada@e.example;08.10.2020\nBo Ek;bo@e.example;22.10.2020\n',
		['identity.name', 'identity.email', 'session.held_on']
	],
	[
		'a day and who was there',
		'Navn;E-mail;Dato;Mødt\nAda Ek;ada@e.example;24-09-2020;Ja\nBo Ek;bo@e.example;24-09-2020;Nej\n',
		['identity.name', 'identity.email', 'session.held_on', 'attendance.status']
	]
])('%s make one, too', async (_, content, expected) => {
	const { proposal } = await imported(content);
	expect([proposal.recipe.table, targets(proposal.recipe)]).toEqual(['attendance', expected]);
	const says = expected.includes('attendance.status');
	expect(proposal.recipe.constants).toEqual(says ? [] : [{ target: 'attendance.status', value: 'present' }]);
});

it('the name of a file says what people and a day are', async () => {
	const one = 'Namn;E-post;Datum\nAda Ek;ada@e.example;24.09.2020\nBo Ek;bo@e.example;24.09.2020\n';
	const table = async (name: string) => (await imported(one, { name })).proposal.recipe.table;
	expect([await table('närvaro_september.csv'), await table('lista.csv')]).toEqual(['attendance', null]);
});

it.each([
	[
		'a list of participants',
		'Navn;Køn;Startdato;Status\nAnne Lund;Kvinde;2020-09-05;Aktiv\nBo Holm;Mand;2020-09-06;Aktiv\n'
	],
	[
		'a list of people who are mentors',
		'Navn;E-mail;Rolle;Dato\nAnne Lund;a@e.example;Mentor;2020-09-05\nBo Holm;b@e.example;Mentor;2020-09-05\n'
	],
	[
		'a list of events',
		'Arrangement;Planlagt dato;Afholdt;Status\nMentordag;2020-09-05;2020-09-05;Afholdt\nNetværksmiddag;2020-10-05;2020-10-05;Afholdt\n'
	],
	[
		'a list of events with somebody who is responsible',
		'Arrangement;Afholdt den;Navn\nMentordag;2020-09-05;Anne Lund\nNetværksmiddag;2020-10-05;Bo Holm\nMentordag;2020-11-05;Anne Lund\n'
	],
	['a sheet of attendance', 'Navn;Mentordag 05-09-2020;Mentordag 03-10-2020\nAnne Lund;x;x\nBo Holm;;x\n']
])('%s is none', async (_, content) => {
	const { proposal } = await imported(content);
	expect(proposal.problems.map(({ code }) => code)).not.toContain('attendance-list');
});
