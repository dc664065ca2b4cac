import { describe, expect, it } from 'vitest';
import { readText } from './fixtures/read-text.ts';

/** Kinds of the records of a table: `d` data, `t` a total, `b` blank, `?` asked about. */
async function kindsOf(...lines: string[]): Promise<string> {
	const { all } = await readText(`${lines.join('\n')}\n`);
	return all
		.map(({ kind, fault }) => (fault.some(({ code }) => code === 'total-possible') ? '?' : kind[0]!))
		.join('');
}
const ticks = [
	'navn;mail;dag 1;dag 2;dag 3',
	'Ask;a@x.example;x;x;',
	'Liv;l@x.example;;x;x',
	'Eli;e@x.example;x;x;'
];
const ones = ['navn;mail;dag 1;dag 2', 'Ask;a@x.example;1;1', 'Liv;l@x.example;0;1', 'Eli;e@x.example;1;0'];
const hours = ['name;a;b;c', 'Ask;3;2;4', 'Liv;1,5;2;0', 'Eli;3;3;2', 'Ida;2;0;1'];
const names = ['navn;dag 1;dag 2', 'Ask;x;x', 'Liv;;x', 'Eli;x;'];

describe('rows that add up or count those above', () => {
	it.each([
		['counts of ticks, whatever the label', [...ticks, 'Mødte frem;;2;3;1'], 'dddt'],
		['counts without a label', [...ticks, ';;2;3;1'], 'dddt'],
		['counts and then shares', [...ticks, 'Antal;;2;3;1', 'I procent;;67 %;100 %;33 %'], 'dddtt'],
		['shares alone, with a decimal', [...ticks, ';Andel;66,7 %;100,0 %;33,3 %'], 'dddt'],
		['present and absent below a blank row', [...names, ';;', 'Til stede;2;2', 'Fraværende;1;1'], 'dddbtt'],
		['sums of ones', [...ones, 'Antal;;2;2'], 'dddt'],
		['sums of ones without a label', [...ones, ';;2;2'], 'dddt'],
		['zeros counted', [...ones, 'Mødt;;2;2', 'Ikke mødt;;1;1'], 'dddtt'],
		['hours of people with a name only', [...hours, 'Samlet;9,5;7;7'], 'ddddt'],
		['means', [...hours, 'Gennemsnit;2,4;1,8;1,8'], 'ddddt'],
		[
			'a total in the middle, and one for each half',
			[
				...ticks,
				'Hold 1;;2;3;1',
				'Bo;b@x.example;x;;',
				'Kai;k@x.example;x;x;',
				'Hold 2;;2;1;0',
				'Begge;;4;4;1'
			],
			'dddtddtt'
		],
		['a word for it, although the sum is old', ['name;hours;days', 'Ann;3;1', 'Bo;4;2', 'I alt;8;3'], 'ddt'],
		[
			'only some of several marks counted',
			[
				'navn;mail;a;b',
				'Ask;a@x.example;x;syg',
				'Liv;l@x.example;X;✓',
				'Eli;e@x.example;syg;x',
				'Ida;i@x.example;✓;',
				'Deltog;;3;2'
			],
			'ddddt'
		],
		[
			'a column of sums at the right',
			[
				'navn;mail;a;b;i alt',
				'Ask;a@x.example;x;x;2',
				'Liv;l@x.example;;x;1',
				'Eli;e@x.example;x;x;2',
				';;2;3;5'
			],
			'dddt'
		],
		['a numbered list', ['nr;navn;a;b', '1;Ask;x;x', '2;Liv;;x', '3;Eli;x;x', '3;;2;3'], 'dddt'],
		[
			'amounts of a table with words',
			['land;måned;dage', 'DK;januar;3', 'DK;februar;4', 'SE;marts;5', 'Samlet;;12'],
			'dddt'
		],
		[
			'a total of each group, below a heading',
			[
				'navn;mail;a;b;c',
				'Hold A;;;;',
				'Ask;a@x.example;1;0;1',
				'Liv;l@x.example;1;1;1',
				'Antal;;2;1;2',
				'Hold B;;;;',
				'Eli;e@x.example;1;1;0',
				'Ida;i@x.example;0;1;0',
				'Antal;;1;2;0'
			],
			'dddtdddt'
		],
		[
			'a total of one of each group, labelled',
			[
				'navn;mail;a;b',
				'Ask;a@x.example;1;0',
				'Liv;l@x.example;0;1',
				'I alt hold A;;1;1',
				'Eli;e@x.example;1;1',
				'Ida;i@x.example;0;1',
				'I alt hold B;;1;2'
			],
			'ddtddt'
		],
		['a mean alone, labelled', ['navn;a;b', 'Aino;3;2', 'Eino;3;2', 'Impi;0;2', 'Keskiarvo;2;2'], 'dddt'],
		[
			'a total above the records',
			['navn;mail;a;b', 'Antal;;2;3', 'Ask;a@x.example;x;x', 'Liv;l@x.example;;x', 'Eli;e@x.example;x;x'],
			'tddd'
		]
	])('%s', async (_, lines, kinds) => {
		expect(await kindsOf(...lines)).toBe(kinds);
	});

	it.each([
		['a count that is not right, without a name', [...ticks, 'Antal;;4;4;4'], 'ddd?'],
		[
			'somebody without an address whose hours add up',
			[
				'navn;mail;a;b',
				'Ask Ek;a@x.example;1;2',
				'Liv Dam;l@x.example;2;1',
				'Eli Lie;e@x.example;1;1',
				'Samira Nur;;4;4'
			],
			'ddd?'
		],
		[
			'a whole mean below a sum',
			['navn;a;b', 'Ask;3;2', 'Liv;3;2', 'Eli;0;2', 'Sum;6;6', 'Snitt pr. dag;2;2'],
			'dddt?'
		],
		[
			'two sums that may be a person’s hours',
			['navn;a;b', 'Ask;1;2', 'Liv;2;1', 'Eli;1;1', 'Ida;4;4'],
			'ddd?'
		]
	])('is asked about: %s', async (_, lines, kinds) => {
		expect(await kindsOf(...lines)).toBe(kinds);
	});

	it.each([
		[
			'hours that happen to add up, with a mail address',
			['navn;mail;a;b', 'Ask;a@x.example;1;2', 'Liv;l@x.example;2;1', 'Ida;i@x.example;3;3']
		],
		[
			'numbers of a table with words',
			[
				'country;month;activity;days',
				'DK;2021-01;training;1',
				'DK;2021-02;training;2',
				'DK;2021-03;training;3'
			]
		],
		['the hours of all, below a sum', ['navn;a;b', 'Ask;2;2', 'Liv;2;2', 'Eli;2;2', 'Hold B;;', 'Ida;2;2']],
		['the same ticks as somebody else', ['navn;a;b', 'Ask;1;1', 'Liv;1;1', 'Eli;1;1']],
		['nobody has a mail address', ['navn;mail;a;b', 'Ask;;1;1', 'Liv;;0;1', 'Eli;;1;1', 'Ida;;1;0']],
		['a person without a mail address', [...ones, 'Bo;;1;1']],
		['answers without a name', ['q1;q2;q3', '5;4;5', '5;5;4', '1;2;1', '4;4;4', '5;5;5']],
		['one number that is the sum', ['name;days', 'Ann;1', 'Bo;2', 'Cy;3']],
		['days and words', ['kode;dato;antal', 'A;2021-01-01;2', 'B;2021-01-02;2', 'C;2021-01-03;4']],
		['one odd number among ticks', [...ticks, 'Bo;b@x.example;x;3;']]
	])('leaves records alone: %s', async (_, lines) => {
		expect(new Set(await kindsOf(...lines))).toEqual(new Set('d'));
	});

	it('are told, and read when a person says so', async () => {
		const text = `${[...ticks, ';;2;3;1'].join('\n')}\n`;
		expect((await readText(text)).faults).toEqual(['5 warn total-row']);
		const kept = await readText(text, { leaveTotals: false });
		expect([kept.rows.at(-1), kept.faults]).toEqual([['', '', '2', '3', '1'], []]);
	});
});
