import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Reading } from '#schemas/recipe.ts';
import { Refusal } from '../refusal.ts';
import { byteFile } from './fixtures/byte-file.ts';
import { Decoder } from './decoder.ts';
import { detectReading } from './detect-reading.ts';
import { records } from './records.ts';
import { Splitter } from './csv-splitter.ts';

const dialects = { delimiter: [',', ';', '\t', '|'], quote: ['"', "'"], end: ['\n', '\r\n', '\r'] } as const;
const sign = fc.constantFrom(
	'a',
	'Å',
	'ø',
	' ',
	',',
	';',
	'\t',
	'|',
	'"',
	"'",
	'\n',
	'\r',
	'\r\n',
	'1',
	'.',
	'é'
);
const cell = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
const table = fc
	.integer({ min: 2, max: 5 })
	.chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 })
	);

function written(
	rows: readonly (readonly string[])[],
	delimiter: string,
	quote: string,
	end: string
): string {
	const one = (text: string) => quote + text.replaceAll(quote, quote + quote) + quote;
	return rows.map((row) => row.map(one).join(delimiter) + end).join('');
}

function encoded(text: string, encoding: NonNullable<Reading['encoding']>): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
	return bytes;
}

it('a table is read back exactly, whatever its dialect and encoding', async () => {
	await fc.assert(
		fc.asyncProperty(
			table,
			fc.constantFrom(...dialects.delimiter),
			fc.constantFrom(...dialects.quote),
			fc.constantFrom(...dialects.end),
			fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
			async (rows, delimiter, quote, end, encoding) => {
				const head = rows[0]!.map((_, i) => `h${i}`);
				const file = byteFile('t.csv', encoded(written([head, ...rows], delimiter, quote, end), encoding));
				const choices = { delimiter, quote, encoding, headerLine: 1, headerRows: 1, leaveTotals: false };
				const { reading, header } = await detectReading(file, choices);
				const back: string[][] = [];
				for await (const batch of records(file, reading))
					for (const { kind, cells, fault } of batch) {
						expect(fault).toEqual([]);
						back.push(kind === 'blank' ? head.map(() => '') : cells);
					}
				const blank = (row: string[]) => row.every((text) => text.trim() === '');
				expect(header).toEqual(head);
				expect(back).toEqual(rows.map((row) => (blank(row) ? head.map(() => '') : row)));
			}
		),
		{ seed: 1, numRuns: 600 }
	);
});

it('well-formed text comes out as PapaParse reads it', () => {
	fc.assert(
		fc.property(table, fc.constantFrom(...dialects.delimiter), (rows, delimiter) => {
			const text = Papa.unparse(rows, { delimiter, newline: '\n', quotes: true });
			const papa = Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
			const own = new Splitter(delimiter, '"').feed(text, true);
			expect(own.map(({ cells }) => cells)).toEqual(papa);
		}),
		{ seed: 2, numRuns: 1_000 }
	);
});

const noise = fc
	.array(fc.constantFrom('a', ',', ';', '"', '""', '\n', '\r\n', '\r', ' ', 'å', '\0'), { maxLength: 60 })
	.map((parts) => parts.join(''));

it('rows are the same in whatever pieces the text comes, and their lines rise', () => {
	fc.assert(
		fc.property(noise, fc.array(fc.nat(60)), (text, cuts) => {
			const edges = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
			const splitter = new Splitter(',', '"');
			const told = edges.slice(1).flatMap((edge, i) => splitter.feed(text.slice(edges[i], edge), false));
			told.push(...splitter.feed('', true));
			const plain = (rows: typeof told) => rows.map(({ line, cells, fault }) => ({ line, cells, fault }));
			expect(plain(told)).toEqual(plain(new Splitter(',', '"').feed(text, true)));
			const lines = told.map(({ line }) => line);
			expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
		}),
		{ seed: 3, numRuns: 3_000 }
	);
});

it('characters that a border cuts are whole again', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
			fc.nat(40),
			(text, encoding, cut) => {
				const bytes = encoded(text, encoding);
				const decoder = new Decoder(encoding);
				expect(decoder.feed(bytes.subarray(0, cut), false) + decoder.feed(bytes.subarray(cut), true)).toBe(
					text
				);
			}
		),
		{ seed: 4, numRuns: 1_000 }
	);
});

it('bytes of any kind are read or refused, and nothing else', async () => {
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		noise.map((text) => new TextEncoder().encode(text)),
		fc.uint8Array({ maxLength: 60 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail]))
	);
	await fc.assert(
		fc.asyncProperty(bytes, async (content) => {
			const file = byteFile('x', content);
			try {
				const { reading } = await detectReading(file, {});
				let next = 1;
				for await (const batch of records(file, reading))
					for (const { record } of batch) expect(record).toBe(next++);
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
			}
		}),
		{ seed: 5, numRuns: 3_000 }
	);
});
