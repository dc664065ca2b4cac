import { z } from 'zod';
import { idPattern, languagePattern, linkPattern, textPattern, type Column } from './column.ts';
import type { Table } from './table.ts';

/** What a filled cell of this column must be, in plain words. */
export function expectation(column: Column): string {
	switch (column.kind) {
		case 'id':
			return 'an id of at most 32 letters, digits, - and _ is expected';
		case 'code':
			return `one of ${column.values.join(', ')} is expected`;
		case 'date':
			return 'a day written YYYY-MM-DD is expected';
		case 'text':
			return 'one line of at most 160 characters is expected';
		case 'link':
			return 'a web address such as https://example.org/report, without a user name or password, is expected';
		case 'language':
			return 'a language code such as sv or pt-BR is expected';
		case 'flag':
			return 'yes or no is expected';
		case 'integer':
			return `a whole number from ${column.min} up to ${column.max} is expected`;
		case 'number':
			return `a number ${column.openMin ? 'above' : 'from'} ${column.min} up to ${column.max}, with a decimal point, is expected`;
	}
}

function filled(column: Column): z.ZodType<string | number | boolean> {
	const words = expectation(column);
	const error = (issue: { input?: unknown }) => (issue.input === '' ? 'a value is required' : words);
	/** JSON Schema keeps only the pattern of the text; the bounds of the number are in its description. */
	const numeral = (pattern: RegExp, bounded: z.ZodType<number, number>) =>
		z.string().regex(pattern, { error }).describe(words).transform(Number).pipe(bounded);
	switch (column.kind) {
		case 'id':
			return z.string().regex(idPattern, { error });
		case 'code':
			return z.enum(column.values as [string, ...string[]], { error });
		case 'date':
			return z.iso.date({ error });
		case 'text':
			return z.string().regex(textPattern, { error });
		case 'link':
			return z.string().regex(linkPattern, { error });
		case 'language':
			return z.string().regex(languagePattern, { error });
		case 'flag':
			return z.enum(['yes', 'no'], { error }).transform((text) => text === 'yes');
		case 'integer':
			return numeral(/^-?\d+$/, z.int(words).min(column.min, words).max(column.max, words));
		case 'number': {
			const number = z.number().max(column.max, words);
			return numeral(
				/^-?\d+(\.\d+)?$/,
				column.openMin ? number.gt(column.min, words) : number.min(column.min, words)
			);
		}
	}
}

/** The zod schema of one CSV cell of this column. */
export function cellSchema(column: Column): z.ZodType<string | number | boolean | null> {
	const empty = z.literal('').transform(() => null);
	return column.nullable ? z.union([empty, filled(column)], expectation(column)) : filled(column);
}

/** The zod schema of one CSV row (an object of texts); unknown columns are rejected, as rule V01 requires. */
export function rowSchema(table: Table) {
	return z.strictObject(
		Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, cellSchema(column)]))
	);
}
