import { quote } from './sql-literal.ts';

/** How a column of an answer is read: as numbers, as yes and no, or as the text that the database writes. */
export type ColumnReading = 'number' | 'flag' | 'text';

/** Longest text of one value; what is longer is cut, and ends with an ellipsis. */
export const longest = 10_000;

const always = /^U?(TINYINT|SMALLINT|INTEGER)$/;
const perhaps = /^(U?(BIGINT|HUGEINT)|FLOAT|DOUBLE)$/;

/** Largest whole number up to which every other is a number of JavaScript. */
const largest = Number.MAX_SAFE_INTEGER;

/**
 * SQL that is true when every value of a column is a number in JavaScript too; null where the type alone decides. Whole numbers
 * beyond 2^53, infinities and NaN would arrive as something else.
 */
export function fits(column: string, type: string): string | null {
	if (!perhaps.test(type)) return null;
	return type === 'FLOAT' || type === 'DOUBLE'
		? `bool_and(isfinite(${column}))`
		: `bool_and(${column} BETWEEN -${largest} AND ${largest})`;
}

/** How a column is read, by its type in the database; `fitting` is what `fits` found. */
export function readingOf(type: string, fitting: boolean): ColumnReading {
	if (type === 'BOOLEAN') return 'flag';
	if (always.test(type)) return 'number';
	if (perhaps.test(type)) return fitting ? 'number' : 'text';
	// Fifteen digits survive the way through a double.
	const digits = /^DECIMAL\((\d+),\d+\)$/.exec(type)?.[1];
	return digits !== undefined && Number(digits) <= 15 ? 'number' : 'text';
}

/** SQL of a column as both homes of the engine can hand it over. */
export function cast(column: string, reading: ColumnReading): string {
	if (reading === 'number') return `CAST(${column} AS DOUBLE)`;
	if (reading === 'flag') return column;
	const text = `CAST(${column} AS VARCHAR)`;
	return `CASE WHEN length(${text}) > ${longest} THEN left(${text}, ${longest}) || ${quote('…')} ELSE ${text} END`;
}
