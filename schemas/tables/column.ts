import { z } from 'zod';

/**
 * One column of a contributed table, described once. The zod schema that checks a row, the JSON Schema, the SQL checks
 * of the ingest and the type in the database are all derived from it.
 *
 * A CSV cell is text; the empty text is "no value". `zod` takes that text and yields the typed value: text for ids,
 * codes and ISO dates, numbers, booleans for yes/no flags, null where nothing was given and nothing is required.
 */
export type Column =
	| { kind: 'id'; nullable: boolean; references: string | null }
	| { kind: 'code'; nullable: boolean; values: readonly string[]; domain: string | null }
	| { kind: 'date'; nullable: boolean }
	| { kind: 'flag'; nullable: boolean }
	| { kind: 'integer'; nullable: boolean; min: number; max: number }
	| { kind: 'number'; nullable: boolean; min: number; max: number; openMin: boolean };

/** Ids are issued locally and random; they hold nothing but letters, digits, `-` and `_`, so that they need no quoting. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/;

const optional = <C extends Column>(column: C): C => ({ ...column, nullable: true });

/** Marks a column that may be empty. */
export const maybe = optional;
/** A random local id; `references` names the table whose key it must resolve to. */
export const id = (references: string | null = null): Column => ({ kind: 'id', nullable: false, references });
/** One of the listed codes; `domain` names the programme's code list when the values come from there. */
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
/** A number within [min, max], or (min, max] with `openMin`; the decimal mark is the point. */
export const number = (min: number, max: number, openMin = false): Column => ({
	kind: 'number',
	nullable: false,
	min,
	max,
	openMin
});

const numeral = /^-?\d+(\.\d+)?$/;

function filled(column: Column): z.ZodType<string | number | boolean> {
	switch (column.kind) {
		case 'id':
			return z.string().regex(idPattern, 'an id of at most 32 letters, digits, - and _ is expected');
		case 'code':
			return z.enum(column.values as [string, ...string[]], `one of ${column.values.join(', ')} is expected`);
		case 'date':
			return z.iso.date('a day written YYYY-MM-DD is expected');
		case 'flag':
			return z.enum(['yes', 'no'], 'yes or no is expected').transform((text) => text === 'yes');
		case 'integer':
			return z
				.string()
				.regex(/^-?\d+$/, 'a whole number is expected')
				.transform(Number)
				.pipe(z.int().min(column.min).max(column.max));
		case 'number':
			return z
				.string()
				.regex(numeral, 'a number with a decimal point is expected')
				.transform(Number)
				.pipe(
					column.openMin
						? z.number().gt(column.min).max(column.max)
						: z.number().min(column.min).max(column.max)
				);
	}
}

/** The zod schema of one CSV cell of this column. */
export function cellSchema(column: Column): z.ZodType<string | number | boolean | null> {
	const empty = z.literal('').transform(() => null);
	return column.nullable
		? z.union([empty, filled(column)])
		: z
				.string()
				.min(1, 'a value is required')
				.pipe(filled(column) as never);
}
