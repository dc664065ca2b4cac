import { quote } from './sql-literal.ts';

/** How a column of an answer is read: as numbers, as booleans, or as the database's own text. */
export type ColumnReading = 'number' | 'flag' | 'text';

/** Maximum length of the text of one value; longer texts are cut and end with an ellipsis. */
export const maxTextLength = 10_000;

const alwaysNumber = /^U?(TINYINT|SMALLINT|INTEGER)$/;
const maybeNumber = /^(U?(BIGINT|HUGEINT)|FLOAT|DOUBLE)$/;

/** Up to this number every whole number is exact in JavaScript. */
const maxInteger = Number.MAX_SAFE_INTEGER;

/**
 * SQL that is true when every value of a column is exact as a number in JavaScript; null where the type alone decides. Whole
 * numbers beyond 2^53, infinities and NaN would be changed.
 */
export function numberCheck(column: string, type: string): string | null {
	if (!maybeNumber.test(type)) return null;
	return type === 'FLOAT' || type === 'DOUBLE'
		? `bool_and(isfinite(${column}))`
		: `bool_and(${column} BETWEEN -${maxInteger} AND ${maxInteger})`;
}

/** How a column is read, by its type in the database; `fitting` is the result of `numberCheck`. */
export function readingOf(type: string, fitting: boolean): ColumnReading {
	if (type === 'BOOLEAN') return 'flag';
	if (alwaysNumber.test(type)) return 'number';
	if (maybeNumber.test(type)) return fitting ? 'number' : 'text';
	// A double keeps fifteen digits.
	const digits = /^DECIMAL\((\d+),\d+\)$/.exec(type)?.[1];
	return digits !== undefined && Number(digits) <= 15 ? 'number' : 'text';
}

/** SQL of a column, cast so that both engines can return it. */
export function cast(column: string, reading: ColumnReading): string {
	if (reading === 'number') return `CAST(${column} AS DOUBLE)`;
	if (reading === 'flag') return column;
	const text = `CAST(${column} AS VARCHAR)`;
	return `CASE WHEN length(${text}) > ${maxTextLength} THEN left(${text}, ${maxTextLength}) || ${quote('…')} ELSE ${text} END`;
}
