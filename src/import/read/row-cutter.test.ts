import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Splitter } from './csv-splitter.ts';
import { Decoder } from './decoder.ts';
import { limits } from './limits.ts';
import { RowCutter } from './row-cutter.ts';
import type { SourceRow } from './text-row.ts';
import { WholeLines } from './whole-lines.ts';

/** Rows of bytes that arrive in pieces, cut at these places. */
function cutRows(bytes: Uint8Array, cuts: readonly number[], delimiter: string | null, quote: string) {
	const cutter = new RowCutter({ delimiter: delimiter as ',', quote: quote as '"' }, 1, new Decoder('utf-8'));
	const lines = new WholeLines();
	const edges = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
	let from = 0;
	const rows: SourceRow[] = [];
	edges.forEach((to, i) => {
		const last = i === edges.length - 1;
		for (const batch of cutter.cut(lines.take(bytes.slice(from, to), last), last, 7)) rows.push(...batch);
		from = to;
	});
	return rows;
}

const split = (bytes: Uint8Array, delimiter: string | null, quote: string) =>
	new Splitter(delimiter, quote).feed(new Decoder('utf-8').feed(bytes, true), true);

const plain = (rows: readonly SourceRow[]) =>
	rows.map(({ line, cells, fault, quoteKept }) => ({ line, cells: [...cells], fault, quoteKept }));

/** The texts that a number stands for, by column: one for each. */
function textsOf(rows: readonly SourceRow[]): string[][] {
	const found = new Map<string, Set<string>>();
	for (const { cells, textNumbers } of rows)
		textNumbers?.forEach((number, column) => {
			if (number < 0) return;
			const place = `${column} ${number}`;
			found.set(place, (found.get(place) ?? new Set()).add(cells[column]!));
		});
	return [...found.values()].map((texts) => [...texts]);
}

const parts = [
	'a',
	'b',
	'ø',
	'€',
	'😀',
	',',
	';',
	'"',
	'""',
	'"a"',
	"'",
	'\n',
	'\r\n',
	'\r',
	' ',
	'\t',
	'\0',
	',"b",'
];
const bytesOf = fc.oneof(
	fc.array(fc.constantFrom(...parts), { maxLength: 80 }).map((all) => new TextEncoder().encode(all.join(''))),
	fc
		.array(fc.constantFrom(0x61, 0x2c, 0x22, 0x0a, 0x0d, 0xc3, 0xb8, 0xff, 0xe2), { maxLength: 60 })
		.map((all) => Uint8Array.from(all))
);

it('rows are those that the splitter finds, in whatever pieces the bytes come', () => {
	fc.assert(
		fc.property(
			bytesOf,
			fc.array(fc.nat(), { maxLength: 4 }),
			fc.constantFrom(',', ';', '\t', null),
			fc.constantFrom('"', "'", ''),
			(bytes, cuts, delimiter, quote) => {
				const rows = cutRows(bytes, cuts, delimiter, quote);
				expect(plain(rows)).toEqual(plain(split(bytes, delimiter, quote)));
				for (const texts of textsOf(rows)) expect(texts).toHaveLength(1);
			}
		),
		{ seed: 6, numRuns: 4_000 }
	);
});

describe('texts of a column', () => {
	const table = (rows: number, cells: (i: number) => string[]) =>
		new TextEncoder().encode(Array.from({ length: rows }, (_, i) => `${cells(i).join(',')}\n`).join(''));

	it('have a number where they repeat, and none where hardly any does', () => {
		const bytes = table(20_000, (i) => [`id${i}`, `day ${i % 300}`, i % 2 ? 'jå' : '"n,ej"', '']);
		const rows = cutRows(bytes, [], ',', '"');
		expect(plain(rows)).toEqual(plain(split(bytes, ',', '"')));
		const numbers = rows.slice(-300).map(({ textNumbers }) => textNumbers!);
		expect(new Set(numbers.map(([id]) => id))).toEqual(new Set([-1]));
		expect(new Set(numbers.map(([, day]) => day)).size).toBe(300);
		expect(new Set(numbers.map(([, , word]) => word)).size).toBe(2);
		expect(numbers.every(([, , , empty]) => empty === 0)).toBe(true);
		for (const texts of textsOf(rows)) expect(texts).toHaveLength(1);
	});

	it('are told apart where they are long or many', () => {
		const bytes = table(30_000, (i) => [
			`${'x'.repeat(i % 5 === 0 ? 250 : 3)}${i % 6_000}`,
			String(i % 4_000)
		]);
		const rows = cutRows(bytes, [], ',', '"');
		expect(plain(rows)).toEqual(plain(split(bytes, ',', '"')));
		for (const texts of textsOf(rows)) expect(texts).toHaveLength(1);
	});
});

it('a quote that never closes costs its line, however much follows', () => {
	const line = `${'abc,'.repeat(20)}d\n`;
	const bytes = new TextEncoder().encode(
		`a,"b\n${line.repeat(Math.ceil((1.2 * limits.cell) / line.length))}`
	);
	const rows = cutRows(bytes, [400_000, 800_000], ',', '"');
	expect(rows[0]).toMatchObject({ line: 1, fault: { code: 'unclosed-quote', line: 1 } });
	expect(rows.filter(({ fault }) => fault !== null)).toHaveLength(1);
	expect(rows.at(-1)!.line).toBe(rows.length);
});
