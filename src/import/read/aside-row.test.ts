import { expect, it } from 'vitest';
import type { Reading } from '#schemas/recipe.ts';
import { readText } from './fixtures/read-text.ts';

const head = 'Navn;Startdato;Køn;Land';
const people = [
	'Ask Ek;01-02-2021;Mand;Norge',
	'Liv Dam;02-02-2021;Kvinde;Sverige',
	'Eli Lie;03-02-2021;;Norge'
];

/** What is told of the rows, by line, and how many are read. */
async function told(lines: string[], choices: Partial<Reading> = {}): Promise<[string[], number]> {
	const { faults, rows } = await readText(`${lines.join('\n')}\n`, choices);
	return [faults, rows.length];
}

it.each([
	[
		'the header on each page',
		[head, people[0]!, head, people[1]!, head, people[2]!],
		['3 warn header-again', '5 warn header-again']
	],
	['the header in capitals', [head, ...people, head.toUpperCase()], ['5 warn header-again']],
	['the header directly below', [head, head, ...people], ['2 warn header-again']],
	['hints in brackets', [head, '(for- og efternavn);(dd-mm-åååå);(vælg);', ...people], ['2 warn hint-row']],
	[
		'hints as patterns and examples',
		[head, 'f.eks. Ida Dam;dd-mm-åååå;[vælg];t.ex. Norge', ...people],
		['2 warn hint-row']
	],
	[
		'Finnish hints',
		[head, '(etu- ja sukunimi);pp.kk.vvvv;(valitse);esim. Suomi', ...people],
		['2 warn hint-row']
	]
])('is nobody, and told: %s', async (_, lines, faults) => {
	expect(await told(lines)).toEqual([faults, 3]);
});

it.each([
	['one cell in brackets', [head, '(Ida Dam);;;', ...people]],
	['an answer in brackets among others', [head, 'Ida Dam;(01-02-2021);(Kvinde);(Norge)', ...people]],
	['a row with brackets further down', [head, ...people, '(ukendt);(ukendt);;']],
	[
		'ticks that repeat the label of their column',
		['Navn;Mail;Telefon', 'Ask;Mail;', 'Liv;;Telefon', 'Eli;Mail;Telefon', 'Ida;;']
	]
])('is read: %s', async (_, lines) => {
	expect(await told(lines)).toEqual([[], lines.length - 1]);
});

it('is read where a person says that it is a record', async () => {
	const lines = [head, '(Ida);(ukendt);;', ...people];
	expect(await told(lines, { totals: [{ line: 2, total: false }] })).toEqual([[], 4]);
});
