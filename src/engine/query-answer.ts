import type { Engine, Row, Value } from './engine.ts';
import { EngineFault } from './fault.ts';
import type { ReadOnlyQuery } from './read-only-check.ts';
import { cast, numberCheck, readingOf, type ColumnReading } from './query-cast.ts';
import { parseQueryError } from './query-error.ts';

export interface AnswerColumn {
	/** Its name in the query; two columns may have the same name. */
	name: string;
	/** Its type in the database. */
	type: string;
	reading: ColumnReading;
}

/** The answer to a query: its columns, and its rows in the order of the query. */
export interface QueryResult {
	columns: AnswerColumn[];
	/** The number of rows kept. */
	count: number;
	/** Whether the query has more rows than were kept. */
	more: boolean;
	/** Up to `count` rows from index `from` on. */
	rows: (from: number, count: number) => Promise<Value[][]>;
}

/** A query that the database could not answer. */
export class QueryError extends Error {
	override name = 'QueryError';
	constructor(
		message: string,
		/** Position of the error in the statement; null where unknown. */
		readonly at: number | null
	) {
		super(message);
	}
}

const table = 'temp.answer_of_query';
const names = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`);

/** Runs a statement in which the query starts on the second line; an error gets its position in the query. */
async function withErrorPlace<T>(query: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof EngineFault) throw error;
		const { message, at } = parseQueryError((error as Error).message, query, 1);
		throw new QueryError(message, at);
	}
}

/**
 * Answers one query, keeping at maxRows `maxRows` rows in the engine until the next query. It runs in a read-only transaction, so
 * that no query leaves a trace. Throws a `QueryError`, or an `EngineFault` when the engine is lost.
 */
export async function queryResult(
	engine: Engine,
	{ sql, direct }: ReadOnlyQuery,
	maxRows: number
): Promise<QueryResult> {
	await engine.run('ROLLBACK').catch((error: unknown) => {
		if (error instanceof EngineFault) throw error;
	});
	await engine.run('BEGIN TRANSACTION READ ONLY');
	if (direct) return textResult(await withErrorPlace(sql, () => engine.query(`\n${sql}`)));
	const described = await withErrorPlace(sql, () =>
		engine.query(`SELECT column_name, column_type FROM (DESCRIBE (\n${sql}\n))`)
	);
	const types = described.map((row) => String(row['column_type']));
	const columns = names(types.length);
	await withErrorPlace(sql, () =>
		engine.run(
			`CREATE TEMP TABLE answer_of_query AS SELECT * FROM (\n${sql}\n) AS q(${columns.join(', ')}) LIMIT ${maxRows + 1}`
		)
	);
	const checks = columns.flatMap((column, i) => {
		const test = numberCheck(column, types[i]!);
		return test === null ? [] : [`${test} AS ${column}`];
	});
	const [facts] = await engine.query(
		`SELECT ${['CAST(count(*) AS INTEGER) AS kept', ...checks].join(', ')} FROM ${table}`
	);
	const kept = facts!['kept'] as number;
	const readings = types.map((type, i) => readingOf(type, facts![columns[i]!] !== false));
	const read = columns.map((column, i) => `${cast(column, readings[i]!)} AS ${column}`).join(', ');
	const count = Math.min(kept, maxRows);
	return {
		columns: described.map((row, i) => ({
			name: String(row['column_name']),
			type: types[i]!,
			reading: readings[i]!
		})),
		count,
		more: kept > maxRows,
		rows: async (from, wanted) => {
			const some = Math.max(0, Math.min(wanted, count - from));
			const rows = await engine.query(
				`SELECT ${read} FROM ${table} ORDER BY rowid LIMIT ${some} OFFSET ${from}`
			);
			return rows.map((row) => columns.map((column) => row[column] ?? null));
		}
	};
}

function textResult(all: Row[]): QueryResult {
	const rows = all.map((row) => Object.values(row));
	return {
		columns: Object.keys(all[0] ?? {}).map((name) => ({ name, type: 'VARCHAR', reading: 'text' })),
		count: rows.length,
		more: false,
		rows: async (from, count) => rows.slice(from, from + count)
	};
}
