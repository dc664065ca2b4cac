import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordScanner, type RecordListener } from './record-scanner.ts';
import { longestRecord } from './record-span.ts';

/** What the listener was called with: one line for each event, in the order of the file. */
function eventsOf(pieces: readonly Buffer[], cells = 2): string[] {
	const events: string[] = [];
	const listener: RecordListener = {
		record: (bytes, start, end, line) =>
			events.push(`${line} ${JSON.stringify(bytes.toString('utf8', start, end))}`),
		blank: (line) => events.push(`${line} blank`),
		broken: (code, line, cells) => events.push(`${line} ${code}${code.endsWith('cells') ? ` ${cells}` : ''}`)
	};
	const records = new RecordScanner(cells, listener, 2);
	let carry = Buffer.alloc(0);
	for (const piece of pieces) {
		carry = Buffer.concat([carry, piece]);
		carry = carry.subarray(records.feed(carry, false));
	}
	expect(records.feed(carry, true)).toBe(carry.length);
	return events;
}
const read = (text: string | Buffer) => eventsOf([Buffer.from(text as string)]);

it.each<[title: string, text: string | Buffer, events: string[]]>([
	['nothing', '', []],
	['two rows', 'a,b\nc,d\n', ['2 "a,b"', '3 "c,d"']],
	['no line end at the end', 'a,b\nc,d', ['2 "a,b"', '3 "c,d"']],
	['CRLF', 'a,b\r\nc,d\r\n', ['2 "a,b"', '3 "c,d"']],
	['CR', 'a,b\rc,d\r', ['2 "a,b"', '3 "c,d"']],
	['mixed line ends', 'a,b\r\nc,d\ne,f\rg,h', ['2 "a,b"', '3 "c,d"', '4 "e,f"', '5 "g,h"']],
	[
		'blank lines',
		'\na,b\n\r\n  \n,\nc,d\n\n',
		['2 blank', '3 "a,b"', '4 blank', '5 blank', '6 blank', '7 "c,d"', '8 blank']
	],
	['empty cells', 'a,\n,b\n', ['2 "a,"', '3 ",b"']],
	[
		'too few and too many cells',
		'a\nb,c,d\n,,\n',
		['2 too-few-cells 1', '3 too-many-cells 3', '4 too-many-cells 3']
	],
	['quoted cells', '"a","b, c"\n"d ""e""",f\n', ['2 "\\"a\\",\\"b, c\\""', '3 "\\"d \\"\\"e\\"\\"\\",f"']],
	[
		'a quoted line end',
		'"a\nb",c\r\nd,"e\r\nf"\ng,h',
		['2 "\\"a\\nb\\",c"', '4 "d,\\"e\\r\\nf\\""', '6 "g,h"']
	],
	['a quote that never closes costs one line', 'a,"b\nc,d\ne,f', ['2 unclosed-quote', '3 "c,d"', '4 "e,f"']],
	[
		'a quote that closes in the wrong place costs one line',
		'a,"b\nc,"d"\ne,f',
		['2 stray-quote', '3 "c,\\"d\\""', '4 "e,f"']
	],
	[
		'a quote after a folded cell costs one line',
		'"a\nb","c\nd,e',
		['2 unclosed-quote', '3 stray-quote', '4 "d,e"']
	],
	['a quote inside a cell', '5" a,b\n"a"b,c\nd,e', ['2 stray-quote', '3 stray-quote', '4 "d,e"']],
	['a NUL', 'a,b\nc\0,d\n"\0",e\nf,g', ['2 "a,b"', '3 nul-byte', '4 nul-byte', '5 "f,g"']],
	[
		'bytes that are not UTF-8',
		Buffer.from('a,b\nS\xf8ren,c\nd,e', 'latin1'),
		['2 "a,b"', '3 not-utf8', '4 "d,e"']
	],
	['other alphabets', 'Åse,Ø\nعلي,😀\n', ['2 "Åse,Ø"', '3 "علي,😀"']],
	['a row that is too long', `a,${'b'.repeat(longestRecord)}\nc,d`, ['2 too-long', '3 "c,d"']],
	[
		'a quote that swallows too much',
		`a,"b\n${'c,d\n'.repeat(longestRecord / 4)}`,
		['2 unclosed-quote', ...Array.from({ length: longestRecord / 4 }, (_, i) => `${i + 3} "c,d"`)]
	]
])('finds %s', (_, text, events) => {
	expect(read(text)).toEqual(events);
});

describe('laws', () => {
	const noise = fc
		.array(fc.constantFrom('a', ',', '"', '""', '\n', '\r\n', '\r', '\0', ' ', 'å', '\xff'), {
			maxLength: 60
		})
		.map((parts) =>
			Buffer.concat(parts.map((part) => Buffer.from(part, part === '\xff' ? 'latin1' : 'utf8')))
		);

	it('a file is read alike in whatever pieces it comes', () => {
		fc.assert(
			fc.property(noise, fc.array(fc.nat(60)), (bytes, cuts) => {
				const edges = [
					0,
					...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b),
					bytes.length
				];
				const pieces = edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge));
				expect(eventsOf(pieces)).toEqual(eventsOf([bytes]));
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});

	it('every line is reported once, in order, and none is missing', () => {
		fc.assert(
			fc.property(noise, (bytes) => {
				const lines = eventsOf([bytes]).map((event) => Number(event.split(' ')[0]));
				expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
				expect(lines.length > 0).toBe(bytes.length > 0);
			}),
			{ seed: 2, numRuns: 2000 }
		);
	});
});
