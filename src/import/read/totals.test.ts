import { expect, it } from 'vitest';
import type { Reading } from '#schemas/recipe.ts';
import { readText } from './fixtures/read-text.ts';

/** Kinds of the records: `d` data, `t` a total, `?` asked about; what people said is by line. */
async function kinds(lines: string[], totals: Reading['totals'], leaveTotals = true): Promise<string> {
	const { all } = await readText(`${lines.join('\n')}\n`, { leaveTotals, ...(totals ? { totals } : {}) });
	return all
		.map(({ kind, fault }) => (fault.some(({ code }) => code === 'total-possible') ? '?' : kind[0]!))
		.join('');
}

const no = (line: number) => ({ line, total: false });
const yes = (line: number) => ({ line, total: true });
const sums = ['Navn;E-mail;a;b', 'Ida Dam;i@x.example;2;1', 'Per Lie;p@x.example;1;2', 'Samira Nur;;3;3'];
const means = ['Navn;E-mail;a;b', 'Ida Dam;i@x.example;3;1', 'Per Lie;p@x.example;1;3', 'Samira Nur;;2;2'];
const groups = [
	'Navn;E-mail;a;b',
	'Ida Dam;i@x.example;2;1',
	'Per Lie;p@x.example;1;2',
	'Samira Nur;;3;3',
	'Hold A;;6;6',
	'Bo Holm;b@x.example;4;1',
	'Kai Dam;k@x.example;1;1',
	'Hold B;;5;2',
	'I alt;;11;8'
];

it.each<[string, string[], string, Reading['totals'], string]>([
	['a person whose hours add up', sums, 'dd?', [no(4)], 'ddd'],
	['a person whose hours are a mean', means, 'dd?', [no(4)], 'ddd'],
	['the same row, said to be a total', sums, 'dd?', [yes(4)], 'ddt'],
	['the total below that person counts them', [...sums, 'I alt;;6;6'], 'dd?t', [no(4)], 'dddt'],
	['the unlabelled one below, too', [...sums, ';;6;6'], 'dd?t', [no(4)], 'dddt'],
	['among groups, their totals stay out or are asked about', groups, 'dd??ddtt', [no(4)], 'ddd?ddtt'],
	['among groups, with both answers', groups, 'dd??ddtt', [no(4), yes(5)], 'dddtddtt'],
	['a row that nothing shows to be a total', sums.slice(0, 3), 'dd', [yes(3)], 'dt'],
	['a total at the top', ['Navn;a;b;c', 'I alt;3;3;4', 'Ida;2;1;1', 'Per;1;2;3'], 'tdd', [no(2)], 'ddd'],
	['an answer for a line that is not there', sums, 'dd?', [no(40)], 'dd?']
])('%s', async (_, lines, before, totals, after) => {
	expect(await kinds(lines, undefined)).toBe(before);
	expect(await kinds(lines, totals)).toBe(after);
});

it('a total that somebody names is left out also where totals are read', async () => {
	expect(await kinds(groups, undefined, false)).toBe('dddddddd');
	expect(await kinds(groups, [yes(9)], false)).toBe('dddddddt');
});
