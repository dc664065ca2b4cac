import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { columnOf, type UnitTable } from './units.ts';

/** A column of codes: 0 where a unit has no value, k where it has the k-th of `values`. */
export interface CodedColumn {
	values: readonly string[];
	codes: Uint8Array | Int32Array;
}

/**
 * A table of units in columns, in memory: one row per combination of groups, date and value, as `materialise` makes them. Everything
 * that a table of units answers can be counted from it, in a page without an engine, and in a frame for a hundred thousand rows.
 */
export interface UnitColumns {
	rows: number;
	/** How many units each row stands for. */
	n: Float64Array;
	/** What a unit adds; NaN where it does not count. */
	value: Float64Array;
	/** By name: the dims, `measure` and `left_out`. */
	coded: Readonly<Record<string, CodedColumn>>;
	/** Days since 1970-01-01, `noDay` where there is none; null where units have no date. */
	day: Int32Array | null;
	/** The values before and after, where units have both. */
	before: Float64Array | null;
	after: Float64Array | null;
	/** The unit itself, for measures that count it once, and what it has in common with others: equal numbers are the same one, 0 is none. */
	member: Int32Array | null;
	cluster: Int32Array | null;
}

export const noDay = -(2 ** 31);

const separator = '\u001F';

/** SQL: the place of a text in a list, from 1; 0 where it is null. */
const placeIn = (values: readonly string[], column: string) =>
	values.length === 0
		? '0'
		: `coalesce(list_position([${values.map(quote).join(', ')}], CAST("${column}" AS VARCHAR)), 0)`;

/** SQL: numbers from 1 that are equal where a column is. */
const numbered = (column: string) =>
	`CASE WHEN ${column} IS NULL THEN 0 ELSE dense_rank() OVER (ORDER BY ${column}) END`;

/** Reads the columns of a table of units. `ordered`: always in the same order, for what is written into a file. */
export async function readUnitColumns(
	engine: Engine,
	{ measures, kind }: Pick<Definition, 'measures' | 'kind'>,
	{ table, dims, hasReasons, hasClusters }: UnitTable,
	{ ordered = false } = {}
): Promise<UnitColumns> {
	const texts = [
		...[...dims].filter((dim) => dim !== 'month'),
		...(measures.length ? ['measure'] : []),
		...(hasReasons ? ['left_out'] : [])
	];
	const values = await distinctValues(engine, table, texts);
	const pairs = kinds[kind].pairs === true;
	const hasMembers = measures.some(({ distinct }) => distinct);
	const doubles = ['n', 'value', ...(pairs ? ['before', 'after'] : [])];
	const integers: [name: string, sql: string][] = [
		...texts.map((name): [string, string] => [name, placeIn(values[name]!, name)]),
		...(dims.has('month')
			? [
					[columnOf('month'), `coalesce(date_diff('day', DATE '1970-01-01', on_date), ${noDay})`] satisfies [
						string,
						string
					]
				]
			: []),
		...(hasMembers ? [['member', numbered('member')] satisfies [string, string]] : []),
		...(hasClusters ? [['cluster', numbered('cluster')] satisfies [string, string]] : [])
	];
	const columns = await engine.columns(`SELECT
		${[
			...doubles.map((name) => `coalesce(CAST("${name}" AS DOUBLE), CAST('NaN' AS DOUBLE)) AS "${name}"`),
			...integers.map(([name, sql]) => `CAST(${sql} AS INTEGER) AS "${name}"`)
		].join(', ')}
		FROM ${table}${ordered ? ' ORDER BY ALL' : ''}`);
	const double = (name: string) => columns[name] as Float64Array;
	const integer = (name: string) => columns[name] as Int32Array;
	return {
		rows: double('n').length,
		n: double('n'),
		value: double('value'),
		coded: Object.fromEntries(
			texts.map((name) => [name, { values: values[name]!, codes: narrowed(values[name]!, integer(name)) }])
		),
		day: dims.has('month') ? integer(columnOf('month')) : null,
		before: pairs ? double('before') : null,
		after: pairs ? double('after') : null,
		member: hasMembers ? integer('member') : null,
		cluster: hasClusters ? integer('cluster') : null
	};
}

/** Few values fit into a byte, and a column of bytes is scanned in a fraction of the time. */
export const narrowed = (values: readonly string[], codes: Int32Array): CodedColumn['codes'] =>
	values.length < 256 ? Uint8Array.from(codes) : codes;

/** The values that occur in each column, in the order of their letters. */
async function distinctValues(
	engine: Engine,
	table: string,
	names: readonly string[]
): Promise<Record<string, string[]>> {
	if (names.length === 0) return {};
	const [row] = await engine.query(
		`SELECT ${names
			.map((name) => `string_agg(DISTINCT CAST("${name}" AS VARCHAR), '${separator}') AS "${name}"`)
			.join(', ')} FROM ${table}`
	);
	return Object.fromEntries(
		names.map((name) => [name, ((row![name] as string | null) ?? '').split(separator).filter(Boolean).sort()])
	);
}
