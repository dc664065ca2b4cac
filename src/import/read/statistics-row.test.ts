import { describe, expect, it } from 'vitest';
import { readText } from './fixtures/read-text.ts';

/** Kinds of the records of a table: `d` data, `t` a total, `?` asked about. */
async function kindsOf(...lines: string[]): Promise<string> {
	const { all } = await readText(`${lines.join('\n')}\n`);
	return all
		.map(({ kind, fault }) => (fault.some(({ code }) => code === 'total-possible') ? '?' : kind[0]!))
		.join('');
}

const head = 'navn;dag 1;dag 2;dag 3';
/** Sums 9, 7, 5; counts 3, 3, 2; means 3, 2.33, 2.5; middle 3, 2, 2.5; most 4, 3, 3; least 2, 2, 2. */
const hours = [head, 'Ask Ek;3;2;3', 'Liv Dam;4;3;', 'Eli Lie;2;2;2'];
/** Sums 4:30, 3:00, 3:30. */
const times = [head, 'Ask Ek;1:30;1:30;2:00', 'Liv Dam;1:30;1:30;', 'Eli Lie;1:30;;1:30'];
const alike = [head, 'Ask Ek;2,5;2,5;2,5', 'Liv Dam;2,5;;2,5', 'Eli Lie;;2,5;2,5', 'Ida Ros;2,5;2,5;'];

describe('statistics below hours are nobody', () => {
	it.each([
		['Median;3;2;2,5', hours],
		['Mediaani:;3;2;2,5', hours],
		['Maks.;4;3;3', hours],
		['Max;4;3;3', hours],
		['Minimum;2;2;2', hours],
		['Standardafvigelse;1;0,58;0,71', hours],
		['Keskihajonta;0,82;0,47;0,5', hours],
		['Gns.;3;2,3;2,5', hours],
		['Gj.snitt;3;2,33;2,5', hours],
		['Snitt per dag;3;2,33;2,5', hours],
		['Gennemsnit;3,0;2,3;1,7', hours],
		['Deltagare totalt;3;3;2', hours],
		['Summa närvarande;3;3;2', hours],
		['Läsnä yhteensä;3;3;2', hours],
		['Frammøtte;3;3;2', hours],
		['Participants present;3;3;2', hours],
		['Fremmøde i %;100;100;66,7', hours],
		['Timer i alt;9;7;5', hours],
		['Hold Blå i alt;9;7;5', hours],
		['Summa;4:30;3:00;3:30', times],
		['Timmar totalt;4:30;3:00;3:30', times],
		['Samlet;4:30;3:00;3:30', times],
		[';4:30;3:00;3:30', times],
		['Yhteensä;4,5;3;3,5', times],
		['Snitt;1:30;1:30;1:45', times],
		['Median;1:30;1:30;1:45', times],
		['Antal;3;2;2', times],
		['Deltok;3;2;2', times],
		['Gns;2,5;2,5;2,5', alike],
		['Median;2,5;2,5;2,5', alike],
		['Standardavvik;0;0;0', alike]
	])('%s', async (row, above) => {
		expect(await kindsOf(...above, row)).toBe('d'.repeat(above.length - 1) + 't');
	});

	it('in whole hours written with words', async () => {
		expect(await kindsOf(head, 'Ask;2 t;1 t;', 'Liv;1 t;2 t;1 t', 'Total;3 t;3 t;1 t')).toBe('ddt');
	});

	it.each([
		['Hold A;I alt;9;7;5', 't'],
		['Hold A;Gns.;3;2,33;2,5', 't'],
		['Deltagere i alt;Hold A;3;3;2', 't'],
		['Total;Hold A;1;1;1', 'd'],
		['Total Ali;Hold A;3;2;2', 'd'],
		['Ida Ros;Hold A;9;7;5', 'd']
	])('beside a group: %s', async (row, kind) => {
		const grouped = hours.map((line) => line.replace(';', ';Hold A;').replace('Hold A;dag 1', 'hold;dag 1'));
		expect(await kindsOf(...grouped, row)).toBe(`ddd${kind}`);
	});

	it('in times of more than a day', async () => {
		const rows = Array.from({ length: 20 }, (_, i) => `Nr ${i};01:30:00;1:45;2:00`);
		expect(await kindsOf(head, ...rows, 'Alle;30:00:00;35:00;40:00')).toBe('d'.repeat(20) + 't');
	});

	it('several below one another', async () => {
		const rows = ['Sum;9;7;5', 'Snitt;3;2,33;2,5', 'Maks;4;3;3', 'Min.;2;2;2', 'Deltagere;3;3;2'];
		expect(await kindsOf(...hours, ...rows)).toBe('dddttttt');
	});
});

describe('where only the label or only the numbers say so, a person is asked', () => {
	it.each([
		[
			'a count that nobody has as hours, without a word for it',
			'Vi var;5;5;5',
			[...hours, 'Bo Ås;1;1;1', 'Kai Ny;1;1;1']
		],
		['a median that is not right', 'Median;8;8;8', hours],
		['a most that is not right', 'Maksimum;9;9;9', hours],
		['present people who are not so many', 'Til stede;7;7;7', hours],
		['somebody called Max who has what all have', 'Max;2,5;2,5;2,5', alike],
		['somebody called Max among first names', 'Max;3;3;2', [head, 'Ask;3;2;2', 'Liv;2;3;1', 'Eli;1;2;2']],
		['a name with the sums of all', 'Samira Nur;9;7;5', hours],
		['one name with the sums of others with one', 'Ida;4;5;3', [head, 'Ask;1;2;1', 'Liv;2;1;1', 'Eli;1;2;1']],
		[
			'one name without an address, with sums',
			'Ida;;3;3',
			['navn;mail;a;b', 'Ask;a@x.example;2;1', 'Liv;l@x.example;1;2']
		],
		['a phrase with what one person may have', 'Timer pr. gang;2,5;2,5;2,5', alike]
	])('%s', async (_, row, above) => {
		expect(await kindsOf(...above, row)).toBe('d'.repeat(above.length - 1) + '?');
	});

	it('also where it stands above the people', async () => {
		expect(await kindsOf(head, 'Timer pr. gang;3;3;3', 'Ask Ek;3;2;1', 'Liv Dam;1;2;3')).toBe('?dd');
	});
});

describe('people stay people', () => {
	it.each([
		['all have the same hours', alike],
		['the first has what all have', [head, 'Ask;3;3;3', 'Liv;3;;3', 'Eli;;3;3']],
		['the last has them, too', [head, 'Ask;3;;3', 'Liv;3;3;', 'Eli;;3;3', 'Ida;3;3;3']],
		['the same times', [head, 'Ask;1:30;1:30;1:30', 'Liv;1:30;;1:30', 'Eli;;1:30;1:30', 'Ida;1:30;1:30;']],
		['hours that are the most of all', [...hours, 'Ida Ros;4;3;3']],
		[
			'as many hours as others came, who have a space behind theirs',
			[
				head,
				...['Ask Ek', 'Liv Dam', 'Eli Lie', 'Bo Ås', 'Kai Ny'].map((name) => `${name};2 ;4 ;2 `),
				'Ida Ros;5;5;5'
			]
		],
		['hours that are the median of all', [...hours, 'Ida Ros;3;2;2']],
		['nobody was there', [head, 'Ask;0;0;0', 'Liv;0;0;0', 'Eli;0;0;0', 'Ida;0;0;0']],
		['one person and another with the same', [head, 'Ask;3;3;3', 'Liv;3;3;3']],
		[
			'people with names like statistics',
			[...hours, 'Max Lind;4;3;3', 'Sum Bahadur;3;3;2', 'Antal Demir;3;3;2']
		],
		['counts that a person may have', [...alike, 'Bo Holm;3;3;3']],
		[
			'without an address, below others who all have the same',
			[
				'navn;mail;a;b;c',
				'Ask;a@x.example;2;2;2',
				'Liv;l@x.example;2;2;',
				'Eli;e@x.example;;2;2',
				'Ida;;2;2;2'
			]
		],
		[
			'without an address, as many as came',
			[
				'navn;mail;a;b',
				'Ask;a@x.example;3;3',
				'Liv;l@x.example;3;3',
				'Eli;e@x.example;3;3',
				'Ida;;3;3',
				'Kai;;3;'
			]
		],
		[
			'without an address, the most',
			['navn;mail;a;b;c', 'Ask;a@x.example;1;2;3', 'Liv;l@x.example;3;2;1', 'Ida;;3;2;3']
		],
		['times of day', ['navn;fra;til', 'Ask;9:00;12:00', 'Liv;9:00;12:00', 'Eli;9:00;11:30', 'Ida;9:00;12:00']]
	])('%s', async (_, lines) => {
		expect(await kindsOf(...lines)).toBe('d'.repeat(lines.length - 1));
	});
});

describe('a closing line with how many there are', () => {
	const list = ['navn;land;alder', 'Ask;Norge;30', 'Liv;Norge;41', 'Eli;Sverige;28'];
	it.each([
		['I alt: 3 deltagere;;', 't'],
		['Antal deltagere: 3;;', 't'],
		['Yhteensä 3 osallistujaa;;', 't'],
		['3 deltagere i alt;;', 't'],
		['Total: 5;;', '?'],
		['Hold 3;;', 'd'],
		['Ida 3;;', 'd']
	])('%s', async (row, kind) => {
		expect(await kindsOf(...list, row)).toBe(`ddd${kind}`);
	});
});
