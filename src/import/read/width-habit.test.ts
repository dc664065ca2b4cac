import { describe, expect, it } from 'vitest';
import { readText } from './fixtures/read-text.ts';

const head = 'navn;mail;a;b;c;note';
const people = ['Ask;ask@x.example;x;x;;', 'Liv;liv@x.example;;x;x;', 'Eli;eli@x.example;x;;x;ringede'];
const table = (...rows: string[]) => `${[head, ...rows].join('\n')}\n`;

describe('a row that is longer than its fellows', () => {
	it.each([
		['blank at its end', 'Ask;ask@x.example;;x;x;;'],
		['blank at its end twice', 'Ask;ask@x.example;;x;x;;;'],
		['blank throughout', ';;;;;;x'],
		['filled at its end', 'Ask;ask@x.example;x;x;;;note'],
		['with a separator in the name', 'Ask;Bo;ask@x.example;x;x;;']
	])('is a fault, %s', async (_, row) => {
		const { rows, faults } = await readText(table(row, ...people));
		expect(faults).toEqual(['2 row too-many-cells']);
		expect(rows.slice(1)).toEqual(people.map((line) => line.split(';')));
	});

	it('is no fault where most rows are so: the column has no label', async () => {
		const { looked, faults } = await readText(table(...people.map((row) => `${row};`)));
		expect([looked.header.length, looked.problems.map(({ code }) => code), faults]).toEqual([
			7,
			['unnamed-column'],
			[]
		]);
	});
});

/** Cells as Excel writes them: each sixteen rows get as many separators as their values need. */
function inBlocks(rows: readonly (readonly string[])[], above = 0): string {
	const block = (i: number) => Math.floor((i + above) / 16);
	const needs = (number: number) =>
		Math.max(
			1,
			...rows.filter((_, i) => block(i) === number).map((row) => row.findLastIndex((cell) => cell !== '') + 1)
		);
	return rows.map((row, i) => row.slice(0, needs(block(i))).join(';')).join('\n');
}
const list = (count: number, marks: (i: number) => string[]) => [
	['navn', 'a', 'b', 'c', 'd'],
	...Array.from({ length: count }, (_, i) => [`P ${i}`, ...marks(i)])
];

describe('short rows', () => {
	it.each([
		['the last columns blank', list(25, (i) => (i % 2 ? ['x', '', '', ''] : ['', 'x', '', '']))],
		[
			'the last columns filled in some blocks',
			list(60, (i) => ['x', i % 3 ? 'x' : '', '', i === 40 ? 'x' : ''])
		],
		[
			'only the first column filled at the end',
			list(40, (i) => (i < 20 ? ['x', '', 'x', ''] : ['', '', '', '']))
		],
		['a blank row among others', list(40, (i) => (i === 30 ? ['', '', '', ''] : ['x', '', '', '']))],
		['hundreds of full rows first', list(700, (i) => ['x', '', '', i < 600 ? 'x' : ''])]
	])('are filled where a spreadsheet left out separators: %s', async (_, rows) => {
		const read = await readText(inBlocks(rows));
		expect(read.rows).toEqual(rows.slice(1));
		const told = [...read.codes, ...read.faults.map((text) => text.split(' ').slice(1).join(' '))];
		expect(new Set(told)).toEqual(new Set([rows.length > 200 ? 'warn row-filled' : 'rows-short']));
	});

	it('are filled below titles, from which blocks are counted', async () => {
		const rows = list(40, (i) => ['x', i < 9 ? 'x' : '', '', '']);
		const titles = [
			['Hold 3', '', '', '', ''],
			['', '', '', '', '']
		];
		const { rows: found, looked } = await readText(inBlocks([...titles, ...rows]));
		expect([looked.reading.headerLine, found]).toEqual([3, rows.slice(1)]);
	});

	it('are filled where the missing columns are blank in the whole table', async () => {
		const rows = ['Ask;x;;', 'Liv;;x', 'Eli;x;', 'Ida;x;;', 'Kai;;'];
		const { rows: found, codes } = await readText(`navn;a;b;c\n${rows.join('\n')}\n`);
		expect(found.map((row) => row.join())).toEqual(['Ask,x,,', 'Liv,,x,', 'Eli,x,,', 'Ida,x,,', 'Kai,,,']);
		expect(codes).toEqual(['rows-short']);
	});

	it.each([
		['one row alone', table(people[0]!, people[1]!, 'Ida;x;x;;', people[2]!)],
		['a last column with values', table(...people, 'Ida;x;;', 'Kai;x;;', 'Bo;x;;')],
		['few of many', table(...Array.from({ length: 60 }, () => people[0]!), 'Ida;x;;', 'Kai;;;', 'Bo;x;;')]
	])('are faults otherwise: %s', async (_, text) => {
		const { faults } = await readText(text);
		expect(new Set(faults.map((one) => one.split(' ')[2]))).toEqual(new Set(['too-few-cells']));
	});
});
