import { describe, expect, it } from 'vitest';
import { differencesOf, isTouched, type Difference } from './changed-columns.ts';
import { storedTables } from './stored-table.ts';
import { mergeRows, rowsByTable } from './table-changes.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { readFileSync } from 'node:fs';

const programme = readProgramme('data');
const encode = (text: string) => new TextEncoder().encode(text);
const [header = '', ...lines] = readFileSync('data/sample/dk/participant.csv', 'utf8').trimEnd().split('\n');
const columns = header.split(',');
const stored = storedTables(
	programme,
	new Map([
		['participant', encode(`${header},source\n${lines.map((line) => `${line},list\n`).join('')}`)],
		[
			'person',
			encode(
				`person_id,kind,country,source\n${lines.map((line) => `${line.split(',')[0]!},participant,DK,list\n`).join('')}`
			)
		]
	])
);

/** What differs where a file brings some lines. */
function difference(...brought: string[]): [string, Difference][] {
	const incoming = rowsByTable(
		programme,
		new Map([['participant', encode(`${[header, ...brought].join('\n')}\n`)]]),
		'list'
	);
	return [
		...differencesOf(stored, mergeRows(stored, incoming, { programme, source: 'list', complete: false }))
	];
}

/** A line with another value in a column. */
const withCell = (line: string, column: string, value: string) =>
	line
		.split(',')
		.map((cell, i) => (columns[i] === column ? value : cell))
		.join(',');

describe('what an import changes', () => {
	it('is nothing where the same lines come again', () => {
		expect(difference(...lines)).toEqual([]);
	});

	it('is the columns in which people have other values', () => {
		const [first = '', second = ''] = lines;
		const changed = difference(
			withCell(first, 'age_band', 'undisclosed'),
			withCell(second, 'labour_exit', 'inactive')
		);
		expect(changed).toEqual([['participant', new Set(['age_band', 'labour_exit'])]]);
	});

	it('is all rows where one is new, and where somebody lives elsewhere or enrolled on another day', () => {
		const [first = ''] = lines;
		const told = (line: string) => Object.fromEntries(difference(line))['participant'];
		expect(told(withCell(first, 'participant_id', 'pnewnew2'))).toBe('rows');
		expect(told(withCell(first, 'country', 'SE'))).toBe('rows');
		expect(told(withCell(first, 'enrolled_on', '2020-06-01'))).toBe('rows');
	});
});

describe('SQL is asked again', () => {
	const differences = new Map<string, Difference>([
		['participant', new Set(['age_band'])],
		['session', 'rows']
	]);
	it.each([
		['where it reads a column that differs', 'SELECT p.age_band FROM participant p', ['participant'], true],
		[
			'not where it reads others',
			'SELECT p.gender, count(*) FROM participant p GROUP BY 1',
			['participant'],
			false
		],
		['where it reads all columns', 'SELECT p.* FROM participant p', ['participant'], true],
		[
			'where it reads all columns by another way',
			'SELECT DISTINCT *\nFROM participant',
			['participant'],
			true
		],
		['where rows are others', 'SELECT hours FROM session', ['session'], true],
		['not where it reads other tables', 'SELECT age_band FROM elsewhere', ['product'], false]
	])('%s', (_, sql, tables, expected) => {
		expect(isTouched(differences, new Set(tables), sql)).toBe(expected);
	});
});
