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
