import { describe, expect, it } from 'vitest';
import { readText } from './fixtures/read-text.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const people = ['Ask;a@x.example;x;x', 'Liv;l@x.example;;x', 'Eli;e@x.example;x;'];

describe('a header of two rows', () => {
	it.each([
		['kinds above days', ['Navn;Mail;Middag;', ';;03-02-2021;10-02-2021', ...people], 'Middag / 10-02-2021'],
		[
			'names in the second row',
			[';;Middag;Mentordag', 'Navn;Mail;2021-02-03;2021-02-10', ...people],
			'Mentordag / 2021-02-10'
		],
		[
			'under a title',
			['Hold 3;;;', ';;Middag;Mentordag', 'Navn;Mail;3.2.2021;10.2.2021', ...people],
			'Mentordag / 10.2.2021'
		]
	])('%s', async (_, rows, last) => {
		const { looked, rows: read } = await readText(lines(...rows));
		expect([looked.reading.headerRows, looked.header[0], looked.header[3]]).toEqual([2, 'Navn', last]);
		expect(read).toHaveLength(3);
	});

	it.each([
		['days as values', ['navn;start;slut', 'Ask;03-02-2021;10-02-2021', 'Liv;04-02-2021;11-02-2021']],
		['one person', ['navn;start;slut', 'Ask;03-02-2021;10-02-2021']]
	])('is not seen in %s', async (_, rows) => {
		expect((await readText(lines(...rows))).looked.reading.headerRows).toBe(1);
	});
});

describe('no header', () => {
	it.each([
		['names, ages and a letter', ['Lund;Anne;57;K', 'Holm;Bo;32;M', 'Dam;Ida;45;K']],
		['a word that comes again', ['Anne Lund;Kvinde', 'Bo Holm;Mand', 'Ida Dam;Kvinde']],
		['numbers above numbers', ['Anne Lund;57', 'Bo Holm;32', 'Ida Dam;45']],
		['addresses', ['Anne;anne@x.example', 'Bo;bo@x.example', 'Ida;ida@x.example']]
	])('is asked about, and nothing of the first row is a label: %s', async (_, rows) => {
		const { looked, rows: read, codes } = await readText(lines(...rows));
		expect([looked.reading.headerRows, codes, read.length]).toEqual([0, ['no-header 1'], 3]);
		expect(looked.header.every((label) => label.startsWith('Column'))).toBe(true);
	});

	it.each([
		['years', ['navn;2020;2021', 'Ask;3;4', 'Liv;5;6']],
		['numbered columns', ['navn;1;2;3', 'Ask;1;0;1', 'Liv;0;1;1']],
		['a header that comes again whole', ['navn;by', 'Ask;Oslo', 'navn;by', 'Liv;Malmö']]
	])('is not suspected: %s', async (_, rows) => {
		expect((await readText(lines(...rows))).looked.reading.headerRows).toBe(1);
	});
});

it.each([
	[',', 'name, comment, days\n"Ann", "likes a, b and c", 3\n"Bo", "none", 4\n'],
	[';', 'name; comment; days\nAnn;  "likes a; b and c"; 3\nBo; "none"; 4\n']
])('a quote behind spaces encloses a cell, %s', async (_, text) => {
	const { rows, faults } = await readText(text);
	expect([rows.map(([, comment]) => comment!.replace(';', ',')), faults]).toEqual([
		['likes a, b and c', 'none'],
		[]
	]);
});

it.each([
	'"Kommentar"\n"Godt, meget"\n"Godt; men langt, og koldt"\n"Ja"\n',
	'"Kommentar"\n"Godt, ""meget"""\n"En\nto, tre"\n'
])('one quoted column stays one', async (text) => {
	const { looked, faults } = await readText(text);
	expect([looked.header, looked.reading.delimiter, faults]).toEqual([['Kommentar'], null, []]);
});

it('two tables side by side are asked about', async () => {
	const text = lines('land;dage;;land;dage', 'DK;1;;SE;4', 'DK;2;;SE;5');
	expect((await readText(text)).codes).toContain('two-tables 1');
	expect((await readText(lines('land;dage;;by', 'DK;1;;A', 'DK;2;;B'))).codes).not.toContain('two-tables 1');
});
