import { afterAll, expect, it } from 'vitest';
import { byteFile } from './fixtures/byte-file.ts';
import { readText } from './fixtures/read-text.ts';
import { limits } from './limits.ts';
import { detectReading } from './detect-reading.ts';
import { records } from './records.ts';
import type { SourceFile } from '../importer.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);

const refusal = (content: string | Uint8Array) => expect(readText(content)).rejects;
const untouched = Object.getOwnPropertyNames(Object.prototype);
afterAll(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(untouched));

it.each([
	['1: 0 bytes', ''],
	['2: a byte order mark only', '\uFEFF'],
	['2: only white space', ' \r\n\t\n']
])('%s', (_, text) => refusal(text).toMatchObject({ code: 'empty-file' }));

it.each(['a,b', 'a,b\n'])('3: header only, %j', async (text) => {
	const { looked, all, codes } = await readText(text);
	expect([looked.header, all, codes]).toEqual([['a', 'b'], [], ['no-rows']]);
});

it('4: UTF-8 mark, semicolons, an extra blank last line', async () => {
	const { looked, all } = await readText('\uFEFF"id";"navn"\r\n"1";"Åse"\r\n\r\n');
	expect(looked.header).toEqual(['id', 'navn']);
	expect(looked.reading.delimiter).toBe(';');
	expect(all.map(({ kind, record, line }) => [kind, record, line])).toEqual([
		['data', 1, 2],
		['blank', 2, 3]
	]);
});

it('5: UTF-16 with a mark and tabs', async () => {
	const { looked, rows, codes } = await readText(utf16('\uFEFFnavn\tby\r\nSøren\tÅrhus\r\n'));
	expect(looked.reading).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
	expect([looked.header, rows, codes]).toEqual([['navn', 'by'], [['Søren', 'Århus']], []]);
});

it('6: UTF-16 without a mark', async () => {
	const { looked, rows, codes } = await readText(utf16('navn;by\nSøren;Århus\n'));
	expect([looked.reading.encoding, rows, codes]).toEqual([
		'utf-16le',
		[['Søren', 'Århus']],
		['encoding-guessed']
	]);
});

it('7: Windows-1252', async () => {
	const { looked, rows } = await readText(
		latin('a;b;c;d;e\nS\xf8ren;\xc5se;P\xf6yh\xf6nen;\x93quote\x94;\x80\n')
	);
	expect(looked.reading.encoding).toBe('windows-1252');
	expect(rows).toEqual([['Søren', 'Åse', 'Pöyhönen', '“quote”', '€']]);
});

it('8: UTF-8 that was encoded twice', async () => {
	const first = await readText('navn;by\nSÃ¸ren;Ã…rhus\n');
	expect([first.codes, first.looked.reading.repair, first.rows]).toEqual([
		['mojibake'],
		false,
		[['SÃ¸ren', 'Ã…rhus']]
	]);
	const second = await readText('navn;by\nSÃ¸ren;Ã…rhus\n', { repair: true });
	expect([second.codes, second.rows]).toEqual([[], [['Søren', 'Århus']]]);
});

it('9: one invalid byte in line 5,000', async () => {
	const lines = Array.from({ length: 6_000 }, (_, i) => `${i};Åse`);
	const bytes = utf8(`nr;navn\n${lines.join('\n')}\n`);
	bytes[utf8(`nr;navn\n${lines.slice(0, 4_998).join('\n')}\n4998;`).length] = 0xe6;
	const { looked, rows, codes } = await readText(bytes);
	expect([looked.reading.encoding, codes[0], rows[4_998]![1]!.startsWith('æ')]).toEqual([
		'utf-8',
		'invalid-byte 5000',
		true
	]);
	expect(rows.flat().join('')).not.toContain('\uFFFD');
});

it('10: a first line that says the separator', async () => {
	const { looked, rows } = await readText('sep=;\r\na;b\r\n1,5;2\r\n');
	expect([looked.header, looked.reading.headerLine, rows]).toEqual([['a', 'b'], 2, [['1,5', '2']]]);
});

it('11: more commas than semicolons', async () => {
	const { looked, rows } = await readText('navn;kommentar\nOle;godt, meget, fint\nIda;nej, tak, ikke, nu\n');
	expect([looked.reading.delimiter, rows[1]]).toEqual([';', ['Ida', 'nej, tak, ikke, nu']]);
});

it('11: decimal commas in every cell', async () => {
	const { looked } = await readText(`a;b\n${'1,5;2,5\n'.repeat(300)}`);
	expect(looked.reading.delimiter).toBe(';');
});

it('12: one separator more in the rows than in the header', async () => {
	const head = Array.from({ length: 20 }, (_, i) => `q${i}`).join(';');
	const { looked, codes, faults } = await readText(`${head}\n${`${'x, y;'.repeat(20)}\n`.repeat(3)}`);
	expect([looked.reading.delimiter, looked.header.length, looked.header[20]]).toEqual([';', 21, 'Column 21']);
	expect([codes, faults]).toEqual([['unnamed-column 1'], []]);
});

it('22: repeated labels', async () => {
	expect((await readText('id,name,id\n1,a,2\n')).looked.header).toEqual(['id', 'name', 'id (3)']);
	expect((await readText('a,b,a,a (3)\nw,x,y,z\n')).looked.header).toEqual(['a', 'b', 'a (3) (3)', 'a (3)']);
	expect((await readText('a,b,a,a_1\nw,x,y,z\n')).looked.header).toEqual(['a', 'b', 'a (3)', 'a_1']);
});

it('23: blank labels', async () => {
	const { looked, codes } = await readText('a,,c,\nx,y,z,\nx,y,z,\n');
	expect([looked.header, codes]).toEqual([['a', 'Column 2', 'c', 'Column 4'], ['unnamed-column 1']]);
});

it('24: labels that objects have', async () => {
	const { looked, rows } = await readText('__proto__,constructor,toString\na,b,c\n');
	expect([looked.header, rows]).toEqual([['__proto__', 'constructor', 'toString'], [['a', 'b', 'c']]]);
});

it.each([
	[
		'SurveyMonkey',
		'RespondentID,Films?,,Age\n,One,Two,Response\n11,One,,30\n12,,Two,40\n',
		2,
		'Films? / Two'
	],
	['Qualtrics', 'Q1,Q2,Q3\nHow?,Why?,When?\n"{""ImportId"":""QID1""}",x,y\n1,2,3\n', 3, 'Q3 / When?'],
	['Kobo', 'name,age,grp/q\n#name,#age,\nAnn,30,1\n', 2, 'grp/q']
])('25: several header rows of %s', async (_, text, headerRows, label) => {
	const { looked, rows } = await readText(text);
	expect([looked.reading.headerRows, looked.header.includes(label)]).toEqual([headerRows, true]);
	expect(rows[0]![0]).not.toContain('#');
});

it('26: titles above and totals below', async () => {
	const text = 'Report\nCourse: Vet4Migre\n\nSpring 2021\nname;hours;days\nAnn;3;1\nBo;4;2\nI alt;7;3\n';
	const { looked, all } = await readText(text);
	expect([looked.reading.headerLine, looked.header]).toEqual([5, ['name', 'hours', 'days']]);
	expect(all.map(({ kind, fault }) => [kind, ...fault.map(({ code }) => code)])).toEqual([
		['data'],
		['data'],
		['total', 'total-row']
	]);
	const kept = await readText(text, { leaveTotals: false });
	expect(kept.rows.at(-1)).toEqual(['I alt', '7', '3']);
});

it('27: too few and too many cells', async () => {
	const { all, faults } = await readText('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n');
	expect(faults).toEqual(['3 row too-few-cells', '4 row too-many-cells', '5 row too-many-cells']);
	expect(all[1]!.fault[0]!.args).toEqual({ found: 2, expected: 3 });
});

it('28: a quote in line 3 of 2,000 that never closes', async () => {
	const { rows, faults, all } = await readText(`a,b\n1,2\n3,"4\n${'5,6\n'.repeat(1_997)}`);
	expect([rows.length, faults]).toEqual([1_999, ['3 row unclosed-quote']]);
	expect(all[1]!.fault[0]!.args).toEqual({ at: 3 });
});

it('29: stray quotes', async () => {
	const { rows, faults } = await readText('a,b\n5" screen,x\n"a"b,y\n"a,b"c,z\n1,2\n"1","2"\n"3","4"\n');
	expect(rows).toEqual([
		['5" screen', 'x'],
		['"a"b', 'y'],
		['"a', 'b"c', 'z'],
		['1', '2'],
		['1', '2'],
		['3', '4']
	]);
	expect(faults).toEqual(['2 warn quote-kept', '3 warn quote-kept', '4 row stray-quote']);
});

it('30: line ends in quotes, CR only, mixed', async () => {
	const { looked, all } = await readText('"a\nb",c\r\n"1\r\n2",3\n4,5\r6,7');
	expect(looked.header).toEqual(['a\nb', 'c']);
	expect(all.map(({ line, cells }) => [line, ...cells])).toEqual([
		[3, '1\r\n2', '3'],
		[5, '4', '5'],
		[6, '6', '7']
	]);
	expect((await readText('a;b\r1;2\r3;4\r')).rows).toEqual([
		['1', '2'],
		['3', '4']
	]);
});

it('31: NUL in header and cell', async () => {
	const { looked, rows, codes, faults } = await readText('na\0me,b\nA\0nn,2\nBo,3\n');
	expect([looked.header, rows[0], codes, faults]).toEqual([
		['name', 'b'],
		['Ann', '2'],
		['nul-removed 1'],
		['2 warn nul-removed']
	]);
});

it.each([
	['PDF', '%PDF-1.7\n'],
	['OLE', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
	['HTML', '<html><table><tr><td>1</td></tr></table>'],
	['ZIP', 'PK\x03\x04abc'],
	['PNG', '\x89PNG\r\n'],
	['GZIP', '\x1f\x8b\x08'],
	['SQLite', 'SQLite format 3\0'],
	['JSON', '[{"a": 1}]'],
	['BIN', '\0\x01\x02\0\0\x03\0\0\0']
])('35: %s by another name', (found, text) =>
	refusal(latin(text)).toMatchObject({ code: 'not-a-table', args: { found } })
);

it('40: too many columns and too large a file are refused, one huge cell costs its row', async () => {
	await refusal(`${'a,'.repeat(2_000)}b\n`).toMatchObject({ code: 'too-large', args: { limit: 2_000 } });
	const big: SourceFile = { ...byteFile('big.csv', utf8('a,b\n')), size: limits.textBytes + 1 };
	await expect(detectReading(big, {})).rejects.toMatchObject({ code: 'too-large' });
	const { rows, faults } = await readText(`a,b\n1,2\n3,${'x'.repeat(2e7)}\n5,6\n`);
	expect([rows.filter((row) => row.length > 0).map(([a]) => a), faults]).toEqual([
		['1', '5'],
		['3 row too-long']
	]);
});

it('40: a million rows pass in batches, and cancelling stops them', async () => {
	const piece = utf8('1,2,3\n'.repeat(1_000));
	const head = utf8('a,b,c\n');
	const size = head.length + piece.length * 1_000;
	const file: SourceFile = {
		name: 'many.csv',
		size,
		slice: async (from, to) => {
			const bytes = new Uint8Array(to - from);
			for (let at = from; at < to; at += 1)
				bytes[at - from] = at < head.length ? head[at]! : piece[(at - head.length) % piece.length]!;
			return bytes;
		}
	};
	const { reading } = await detectReading(file, {});
	let count = 0;
	for await (const batch of records(file, reading)) count += batch.length;
	expect(count).toBe(1_000_000);
	const stop = new AbortController();
	let batches = 0;
	const cancelled = (async () => {
		for await (const batch of records(file, reading, stop.signal)) {
			batches += Math.min(1, batch.length);
			stop.abort(new Error('cancelled'));
		}
	})();
	await expect(cancelled).rejects.toThrow('cancelled');
	expect(batches).toBe(1);
});

it('a file without a header is asked about', async () => {
	const { looked, codes, rows } = await readText('1;2021-02-03\n2;2021-02-04\n');
	expect([looked.header, codes, rows.length]).toEqual([['Column 1', 'Column 2'], ['no-header 1'], 2]);
});
