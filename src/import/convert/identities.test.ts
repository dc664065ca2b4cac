import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';
import { isIdentity } from './identities.ts';

it.each([
	'ingen',
	'ei ole',
	'saknas',
	'har ikke',
	'---',
	'@',
	'x',
	'0',
	'?',
	'ukendt',
	'anonym',
	'no email',
	'none',
	'a@',
	'@b.dk',
	'vil ikke sige'
])('%j is no address', (text) => {
	expect(isIdentity('email', text)).toBe(false);
});

it.each([
	['email', 'anna@mail.example'],
	['email', 'Anna <anna@mail.example>'],
	['phone', '+45 20 26 20 27'],
	['phone', '112 23'],
	['national_number', '010190-4000'],
	['local_id', '7'],
	['local_id', 'A-12'],
	['name', 'Bo Å'],
	['name', '李小龙'],
	['name', 'Ingen Olsen']
] as const)('a %s such as %j is one', (kind, text) => {
	expect(isIdentity(kind, text)).toBe(true);
});

it.each([
	['phone', '---'],
	['phone', 'ingen'],
	['phone', '()'],
	['national_number', 'CPR?'],
	['local_id', '...'],
	['local_id', 'mangler'],
	['name', 'Anonym'],
	['name', '?']
] as const)('a %s is not %j', (kind, text) => {
	expect(isIdentity(kind, text)).toBe(false);
});

const survey = (rows: string[]) =>
	[
		'Timestamp,Email,How useful was this event for you?,I will use what I learned at this event.',
		...rows,
		''
	].join('\n');

it('two people who wrote "ingen" do not become one; it is told', async () => {
	const { outcome, rows } = await imported(
		survey([
			'2021-03-01,ingen,5,4',
			'2021-03-02,ingen,3,2',
			'2021-03-03,c@mail.example,4,4',
			'2021-03-04,d@mail.example,4,1'
		])
	);
	const [header, ...all] = rows('survey_response').map((line) => line.split(','));
	const person = header!.indexOf('participant_id');
	expect(all.map((row) => row[person] === '')).toEqual([true, true, true, true, false, false, false, false]);
	expect(outcome.counts.find(({ code }) => code === 'names-nobody')).toMatchObject({
		severity: 'warn',
		count: 2
	});
});

it('a list whose telephone is "---" in one row is read; who has nothing else is told', async () => {
	const head =
		'Navn;Telefon;Køn;Alder;Uddannelse;Tilmeldt;Status;Oprindelsesregion;År i Danmark;Tredjelandsborger;Beskæftigelse';
	const rest = 'Kvinde;33;Folkeskole;11-05-2020;Aktiv;Europa;2–5 år;Ja;Ledig';
	const { outcome } = await imported(
		[head, `Ida Bæk;---;${rest}`, `Omar Saleh;+45 20262027;${rest}`, `;ingen;${rest}`, ''].join('\n')
	);
	expect([outcome.read, outcome.accepted, outcome.rejected]).toEqual([3, 2, 1]);
	expect(outcome.counts.map(({ code, count }) => [code, count])).toEqual(
		expect.arrayContaining([
			['names-nobody', 2],
			['no-person', 1]
		])
	);
});
