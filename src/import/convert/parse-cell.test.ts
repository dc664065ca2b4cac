import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Column } from '#schemas/tables/column.ts';
import { cellSchema } from '#schemas/tables/row-schema.ts';
import { programme } from '../fixtures/imported.ts';
import { canonicalCell } from './parse-cell.ts';

const columns = contributedTables(programme).flatMap((table) =>
	Object.entries(table.columns).map(([name, column]) => [`${table.name}.${name}`, column] as const)
);
const writing = { decimal: '.', thousands: '', dateOrder: 'ymd' } as const;
const itself = (text: string) => text;

const texts = fc.oneof(
	fc.string({ maxLength: 12 }),
	fc.constantFrom(
		'',
		' ',
		'-',
		'yes',
		'no',
		'DK',
		'woman',
		'p1',
		'k3_abc',
		'N/A',
		'=1',
		'2020-13-01',
		'1e5',
		'007'
	),
	fc.integer().map(String),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
	fc
		.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
		.map((day) => day.toISOString().slice(0, 10))
);

describe.each(columns)('%s', (_, column) => {
	const schema = cellSchema(column);

	it('what becomes of any text is a cell of the schema, or a fault', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const cell = canonicalCell(column, text, writing, itself);
				return typeof cell !== 'string' || schema.safeParse(cell).success;
			}),
			{ seed: 1, numRuns: 120 }
		);
	});

	it('what the schema takes comes out with the same value', () => {
		fc.assert(
			fc.property(good(column), (text) => {
				const value = schema.parse(text);
				expect(schema.parse(canonicalCell(column, text, writing, itself))).toEqual(value === 0 ? 0 : value);
			}),
			{ seed: 2, numRuns: 60 }
		);
	});
});

/** Texts that the column's schema accepts. */
function good(column: Column): fc.Arbitrary<string> {
	const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
	switch (column.kind) {
		case 'id':
			return fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,7}$/);
		case 'code':
			return fc.constantFrom(...column.values);
		case 'date':
			return day.map((date) => date.toISOString().slice(0, 10));
		case 'text':
			return fc.constantFrom('Tool-book, step by step', 'Det gode "møde"', '工具书 🧰', 'a');
		case 'link':
			return fc.constantFrom(
				'https://example.org/a,b?c=%C3%A5#d',
				'http://xn--rksmrgs-5wao1o.example.org/',
				"https://example.org:8080/it's/@all"
			);
		case 'language':
			return fc.constantFrom('sv', 'pt-BR', 'sr-Latn', 'es-419');
		case 'flag':
			return fc.constantFrom('yes', 'no');
		case 'integer':
			return fc.integer({ min: column.min, max: column.max }).map(String);
		case 'number':
			return fc
				.integer({ min: column.min * 10 + 1, max: column.max * 10 })
				.map((tenths) => (tenths / 10).toFixed(1));
	}
}

describe('what people write of a product', () => {
	const column = (name: string) => columns.find(([one]) => one === `product.${name}`)![1];
	it.each([
		['title', '  Tool-book\n for  all ', 'Tool-book for all'],
		['link', 'example.org/tool book', { code: 'format', args: { kind: 'link' } }],
		['link', 'www.example.org/toolbook', 'https://www.example.org/toolbook'],
		['link', 'HTTPS://Example.org/å?q="a|b"', 'https://example.org/%C3%A5?q=%22a%7Cb%22'],
		['link', 'https://räksmörgås.example.org', 'https://xn--rksmrgs-5wao1o.example.org/'],
		['link', 'https://anna:secret@example.org/', { code: 'format', args: { kind: 'link' } }],
		['link', 'mailto:anna@example.org', { code: 'format', args: { kind: 'link' } }],
		['link', 'javascript:alert(1)', { code: 'format', args: { kind: 'link' } }],
		['link', 'file:///C:/toolbook.pdf', { code: 'format', args: { kind: 'link' } }],
		['language', 'Swedish', 'sv'],
		['language', 'suomi', 'fi'],
		['language', 'norsk bokmål', 'nb'],
		['language', 'sv_se', 'sv-SE'],
		['language', 'xx', { code: 'format', args: { kind: 'language' } }],
		['language', 'a secret language', { code: 'format', args: { kind: 'language' } }]
	])('%s %j is %j', (name, text, expected) => {
		expect(canonicalCell(column(name), text, writing, itself)).toEqual(expected);
	});
});
