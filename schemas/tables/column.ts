import { z } from 'zod';

/**
 * One column of a contributed table, described once. The zod schema that checks a row, the JSON Schema, the SQL checks
 * of the ingest and the type in the database are all derived from it.
 *
 * A CSV cell is text; the empty text is "no value". `zod` takes that text and yields the typed value: text for ids,
 * codes and ISO dates, numbers, booleans for yes/no flags, null for an empty optional cell.
 */
export type Column =
	| { kind: 'id'; nullable: boolean; references: string | null }
	| { kind: 'code'; nullable: boolean; values: readonly string[]; domain: string | null }
	| { kind: 'date'; nullable: boolean }
	| { kind: 'flag'; nullable: boolean }
	| { kind: 'integer'; nullable: boolean; min: number; max: number }
	| { kind: 'number'; nullable: boolean; min: number; max: number; openMin: boolean };

/** Ids are random and issued locally; they consist of letters, digits, `-` and `_`, so that they need no quoting. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/;

/** Marks a column that may be empty. */
export const maybe = <C extends Column>(column: C): C => ({ ...column, nullable: true });
/** A random local id; `references` names the table in which it must exist as a key. */
export const id = (references: string | null = null): Column => ({ kind: 'id', nullable: false, references });
/** One of the listed codes; `domain` names the programme's code list where the values come from one. */
export const code = (values: readonly string[], domain: string | null = null): Column => ({
	kind: 'code',
	nullable: false,
	values,
	domain
});
/** A calendar day, `YYYY-MM-DD`. */
export const date = (): Column => ({ kind: 'date', nullable: false });
/** `yes` or `no`. */
export const flag = (): Column => ({ kind: 'flag', nullable: false });
export const integer = (min: number, max: number): Column => ({ kind: 'integer', nullable: false, min, max });
/** A number within [min, max], or (min, max] with `openMin`; the decimal mark is a point. */
export const number = (min: number, max: number, openMin = false): Column => ({
	kind: 'number',
	nullable: false,
	min,
	max,
	openMin
});

/** What a filled cell of this column must be, in plain words. */
export function expectation(column: Column): string {
	switch (column.kind) {
		case 'id':
			return 'an id of at most 32 letters, digits, - and _ is expected';
		case 'code':
			return `one of ${column.values.join(', ')} is expected`;
		case 'date':
			return 'a day written YYYY-MM-DD is expected';
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
