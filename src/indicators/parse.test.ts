import { describe, expect, it } from 'vitest';
import { tinyText } from './fixtures/tiny.ts';
import { parseDefinition } from './parse.ts';

const sql = `SELECT CAST('a' AS VARCHAR) AS unit`;
const parse = (text: string) => parseDefinition(text, 'reach/tiny.sql', 'reach');

it('reads front matter and SQL, and says which theme it is of', () => {
	const definition = parse(tinyText('kind: share\ndims: [country, month]', `${sql}\n;\n`));
	expect(definition).toMatchObject({
		id: 'tiny',
		kind: 'share',
		dims: ['country', 'month'],
		theme: 'reach',
		sql
	});
	expect(definition).toMatchObject({
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
			'a definition that does not say how it is verified',
			tinyText('', sql).replace(/^verification: .*$/m, ''),
			/\n {2}verification: /
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
			tinyText('version: 3\nchanges: [{version: 2, on: 2021-01-01, what: x}]', sql),
			/changes: what changed with version 3 is not told/
		],
		['an unknown key', tinyText('kinds: share', sql), /kinds/],
		[
			'a missing language',
			tinyText('dated: {en: x, da: x, sv: x, fi: x}', sql),
			/\n {2}dated\.nb: .*\(found nothing\)$/
		]
	])('%s', (_, text, message) => {
		expect(() => parse(text)).toThrow(message);
	});
});
