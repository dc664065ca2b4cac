import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import {
	code,
	date,
	flag,
	id,
	integer,
	language,
	link,
	maybe,
	number,
	text as line,
	type Column
} from '#schemas/tables/column.ts';
import { cellSchema } from '#schemas/tables/row-schema.ts';
import { accepts, typedCell } from './cell-sql.ts';
import { quote } from '#engine/sql-literal.ts';

const types = {
	id: 'VARCHAR',
	code: 'letter_t',
	date: 'DATE',
	flag: 'BOOLEAN',
	integer: 'INTEGER',
	number: 'DOUBLE',
	text: 'VARCHAR',
	link: 'VARCHAR',
	language: 'VARCHAR'
};
const columns: [name: string, column: Column][] = [
	['id', id()],
	['code', code(['a', 'b', '<2', '55+'])],
	['date', date()],
	['flag', flag()],
	['integer', integer(-2, 999)],
	['number', number(0, 12)],
	['number above a bound', number(0, 12, true)],
	['text', line()],
	['link', link()],
	['language', language()]
].flatMap(([name, column]) => [
	[name as string, column as Column],
	[`${name as string} that may be empty`, maybe(column as Column)]
]);

let engine: Engine;
beforeAll(async () => {
	engine = await openEmpty();
	await engine.run(`CREATE TYPE letter_t AS ENUM ('a', 'b', '<2', '55+')`);
});
afterAll(() => engine.close());

/** Texts that nearly are what some column wants, and texts that are nothing of the kind. */
const days = fc
	.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
	.map(([y, m, d]) =>
		[String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-')
	);
const numerals = fc.stringMatching(/^[-+]?\d{0,4}[.,]?\d{0,3}(e\d)?$/);
const fragments = fc
	.array(
		fc.constantFrom(
			'a',
			'b',
			'yes',
			'no',
			'0',
			'12',
			'-',
			'_',
			'.',
			' ',
			'\n',
			'\t',
			'2020',
			'-08-',
			'01',
			'٣',
			'Å',
			'<2',
			'55+',
			'e',
			'inf',
			'nan',
			'https://',
			'example.org',
			'/',
			'@',
			'?q=',
			'sv',
			'-SE',
			'x'.repeat(159),
			'\u2028',
			'🦆'
		),
		{ maxLength: 6 }
	)
	.map((parts) => parts.join(''));
const text = fc
	.oneof(
		days,
		numerals,
		fragments,
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.string({ maxLength: 40 })
	)
	.filter((value) => !value.includes('\0'));

describe.each(columns)('%s', (_, column) => {
	it('is checked by SQL as by the schema, and read as the same value', async () => {
		const texts = fc.sample(text, { seed: 7, numRuns: 1500 });
		const type = types[column.kind];
		const rows = await engine.query(
			`SELECT ${accepts(column, 't.text', type)} AS accepted, CAST(${typedCell(column, 't.text', type)} AS VARCHAR) AS value
			FROM (VALUES ${texts.map((value, i) => `(${i}, ${quote(value)})`).join(', ')}) t (i, text) ORDER BY i`
		);
		const schema = cellSchema(column);
		for (const [i, value] of texts.entries()) {
			const result = schema.safeParse(value);
			expect([value, rows[i]!.accepted]).toEqual([value, result.success]);
			if (result.success)
				expect([value, comparable(rows[i]!.value!)]).toEqual([value, comparable(result.data)]);
		}
		expect(texts.some((value) => schema.safeParse(value).success)).toBe(true);
	});
});

/** Numbers are compared as numbers: 1.0 and 1, -0 and 0 are one value. */
function comparable(value: string | number | boolean | null): string | number | null {
	if (value === null || typeof value === 'boolean') return value === null ? null : String(value);
	return value === '' || Number.isNaN(Number(value)) ? String(value) : Number(value) + 0;
}
