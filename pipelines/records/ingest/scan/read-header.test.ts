import { expect, it } from 'vitest';
import { readHeader } from './read-header.ts';

const read = (text: string, encoding: BufferEncoding = 'utf8') =>
	readHeader(Buffer.from(text, encoding), true);

it.each([
	['plain', 'a,b\n1,2', { columns: ['a', 'b'], offset: 4, line: 2, lineEnd: '\n', marked: false }],
	['with CRLF', 'a,b\r\n1,2', { columns: ['a', 'b'], offset: 5, line: 2, lineEnd: '\r\n', marked: false }],
	['without a line end', 'a,b', { columns: ['a', 'b'], offset: 3, line: 2, lineEnd: '', marked: false }],
	[
		'with a byte order mark',
		'\uFEFFa,b\n',
		{ columns: ['a', 'b'], offset: 7, line: 2, lineEnd: '\n', marked: true }
	],
	[
		'quoted',
		'"a","b ""c"", d"\n',
		{ columns: ['a', 'b "c", d'], offset: 17, line: 2, lineEnd: '\n', marked: false }
	],
	[
		'on two lines',
		'"a\nb",c\n1,2',
		{ columns: ['a\nb', 'c'], offset: 8, line: 3, lineEnd: '\n', marked: false }
	],
	['empty', '\na,b', { columns: [''], offset: 1, line: 2, lineEnd: '\n', marked: false }],
	[
		'with names that objects have',
		'__proto__,constructor\n',
		{ columns: ['__proto__', 'constructor'], offset: 22, line: 2, lineEnd: '\n', marked: false }
	]
])('reads a header that is %s', (_, text, header) => {
	expect(read(text)).toEqual(header);
});

it.each([
	['an empty file', '', 'utf8', { code: 'empty-file', found: '', countable: false }],
	['a byte order mark alone', '\uFEFF', 'utf8', { code: 'empty-file', found: '', countable: false }],
	['UTF-16', '\uFEFFa,b\n', 'utf16le', { code: 'not-utf8', found: 'UTF-16 text', countable: false }],
	[
		'Latin-1',
		'k\xf8n,b\n',
		'latin1',
		{ code: 'not-utf8', found: 'a header that is not UTF-8 text', countable: true }
	],
	[
		'a workbook',
		'PK\x03\x04abc',
		'latin1',
		{ code: 'not-csv', found: 'a workbook or another ZIP file', countable: false }
	],
	[
		'a quote that never closes',
		'"a,b\n1,2\n',
		'utf8',
		{ code: 'unreadable-header', found: '"a,b\n1,2\n', countable: true }
	]
] as const)('refuses %s', (_, text, encoding, reason) => {
	expect(read(text, encoding)).toEqual(reason);
});

it('waits for the rest of a header', () => {
	expect(readHeader(Buffer.from('a,b'), false)).toBeNull();
});
