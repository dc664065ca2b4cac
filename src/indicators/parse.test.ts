import { describe, expect, it } from 'vitest';
import { definitionOf, tinyText, tinyWritten } from './fixtures/tiny.ts';

const sql = `SELECT CAST('a' AS VARCHAR) AS unit`;
const parse = (text: string) => definitionOf(tinyWritten(text, 'reach/tiny.sql', 'reach'));

it('reads front matter and SQL, and says which theme it is of', () => {
	expect(parse(tinyText('kind: share\ndims: [country, month]', `${sql}\n;\n`))).toMatchObject({
		id: 'tiny',
		kind: 'share',
		dims: ['country', 'month'],
		theme: 'reach',
		sql,
		minimumN: 0,
		measures: [],
		denominator: null,
		scope: 'country',
		linkedScale: null
	});
});

it('takes WITH, comments and the line ends of Windows', () => {
	const text = tinyText('', `-- why\nWITH x AS (SELECT 1) ${sql}`);
	expect(parse(text.replaceAll('\n', '\r\n')).sql).toBe(`-- why\r\nWITH x AS (SELECT 1) ${sql}`);
});

describe('refuses, naming file, path and value', () => {
	it.each([
		[
			'no front matter',
			sql,
			/^invalid indicator reach\/tiny\.sql: it starts with front matter between \/\*--- and ---\*\/$/
		],
		[
			'no SQL',
			tinyText('', ''),
			/^invalid indicator reach\/tiny\.sql: after the front matter one SELECT is expected/
		],
		['a statement that changes something', tinyText('', 'DROP TABLE participant'), /one SELECT is expected/],
		['two statements', tinyText('', `${sql}; ${sql}`), /one SELECT is expected/],
		[
			'broken YAML',
			tinyText('kind: [', sql),
			/^invalid indicator reach\/tiny\.sql: its front matter is not YAML/
		],
		[
			'an unknown kind',
			tinyText('kind: average', sql),
			/^invalid indicator reach\/tiny\.sql:\n {2}kind: .*\(found "average"\)$/
		],
		[
			'a dim that is no code',
			tinyText('dims: [country, Colour]', sql),
			/\n {2}dims\.1: .*\(found "Colour"\)$/
		],
		[
			'pairs of which nine would do',
			tinyText('kind: paired-change\nminimumN: 9', sql),
			/minimumN: 9 is too small/
		],
		[
			'an improvement without a threshold',
			tinyText('kind: improved-share\nminimumN: 10', sql),
			/threshold: it says from which difference/
		],
		['a gap between nobody', tinyText('kind: gap', sql), /contrast: it names the two groups/],
		['waves that have no names', tinyText('measuredBy: wave', sql), /measures: they name the waves/],
		[
			'a version that nobody explains',
			tinyText('version: 3\nchanges: [{version: 2, on: 2021-01-01}]', sql),
			/changes: what changed with version 3 is not told/
		],
		[
			'an own SQL of a variant',
			tinyText('of: other', sql),
			/it is a variant of other, whose SQL it takes, and has its own$/
		],
		['an unknown key', tinyText('kinds: share', sql), /kinds/],
		[
			'a parameter on which nothing depends',
			tinyText('parameters: {days: {type: number, default: 14}}', sql),
			/^unused parameter: "days" in reach\/tiny\.sql; nothing depends on it$/
		],
		[
			'a parameter that was not declared',
			tinyText('', `${sql} WHERE 1 < $days`),
			/^unknown parameter: "days" in reach\/tiny\.sql; declared are none$/
		],
		[
			'a parameter in the place of a list',
			tinyText('items: $items', sql),
			/^unknown parameter: "items" in reach\/tiny\.sql; declared are none$/
		],
		[
			'a text in the place of its key',
			tinyText('dated: Day of enrolment', sql),
			/\n {2}dated: file\/key of a text is expected \(found "Day of enrolment"\)$/
		]
	])('%s', (_, text, message) => {
		expect(() => parse(text)).toThrow(message);
	});
});
