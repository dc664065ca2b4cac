import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';
import { legendIn } from './legend.ts';

it.each<[string, string]>([
	['s = syg, a = afbud', 's:syg a:afbud'],
	['x = mødt; s = syg; a = afbud', 'x:mødt s:syg a:afbud'],
	['x=mødt s=syg a=afbud', 'x:mødt s:syg a:afbud'],
	['Forklaring: x = til stede, s = syg.', 'x:til stede s:syg'],
	['(s = sjuk | f = frånvaro)', 's:sjuk f:frånvaro'],
	['s: syg, a: afbud', 's:syg a:afbud'],
	['P = läsnä, E = etänä, 0 = poissa', 'P:läsnä E:etänä 0:poissa'],
	['✓ = til stede, ÷ = fravær', '✓:til stede ÷:fravær'],
	['s = syg', ''],
	['2 = 1 + 1, 3 = 1 + 2', ''],
	['Fremmøde: efterår 2020', ''],
	['Kl. 17:00, lokale: 4', ''],
	['', '']
])('%s explains %s', (text, pairs) =>
	expect(
		legendIn(text)
			.map((pair) => pair.join(':'))
			.join(' ')
	).toBe(pairs)
);

const head = 'Navn;E-mail;Mentordag 03-02-2021;Mentordag 10-02-2021\n';
const rows = 'Anne Lund;anne@mail.example;x;s\nBo Holm;bo@mail.example;a;x\nIda Bach;ida@mail.example;q;x\n';
const legend = 's = syg, a = afbud, q = delvis';
const statuses = ['present,', 'absent_excused,', 'absent_excused,', 'present,', 'partial,', 'present,'];
const marks = (all: string[]) => all.slice(1).map((row) => row.split(',').slice(2).join());

it.each([
	['above', `Fremmøde\n${legend}\n\n${head}${rows}`, 0],
	['below', `${head}${rows}\n${legend};;;\n`, 1],
	['in several cells', `s = syg;a = afbud;q = delvis;\n${head}${rows}`, 0]
])('a line %s the table explains the marks of all columns', async (_, file, skipped) => {
	const { proposal, outcome, rows: of } = await imported(file);
	expect(marks(of('attendance'))).toEqual(statuses);
	expect(proposal.problems.map(({ code, severity }) => [code, severity])).toEqual([['legend-used', 'warn']]);
	expect(outcome).toMatchObject({ accepted: 3, rejected: 0, skipped });
	expect(outcome.read).toBe(outcome.accepted + outcome.blank + outcome.skipped);
});

it('what a line explains with a word that nobody knows is asked', async () => {
	const { proposal } = await imported(`s = syg, a = afbud, q = kvit\n${head}${rows}`);
	expect(proposal.problems.map(({ code, severity }) => [code, severity])).toEqual([
		['legend-used', 'warn'],
		['unknown-labels', 'question']
	]);
});

it('a mark has the meaning that the sheet gives it, not the one that it has elsewhere', async () => {
	const { rows: of } = await imported(
		`x = fravær, o = til stede\n${head}${rows.replaceAll(/;[saq]/g, ';o')}`
	);
	expect(marks(of('attendance'))).toEqual([
		'absent,',
		'present,',
		'present,',
		'absent,',
		'present,',
		'absent,'
	]);
});
