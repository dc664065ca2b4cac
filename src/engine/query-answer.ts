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
	/** Up to `count` rows from index `from` on, with their first `width` columns, or all. */
	rows: (from: number, count: number, width?: number) => Promise<Value[][]>;
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
/** Values kept of an answer: of a wide one fewer rows, or it would not fit into memory. */
const maxValues = 10_000_000;
/** Columns asked for at a time: how long the database plans a question grows with their square. */
const portion = 100;
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
 * Answers one query, keeping at most `maxRows` rows in the engine until the next query. It runs in a read-only transaction, so
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
	const most = Math.min(maxRows, Math.floor(maxValues / Math.max(1, columns.length)));
	await withErrorPlace(sql, () =>
		engine.run(
			`CREATE TEMP TABLE answer_of_query AS SELECT * FROM (\n${sql}\n) AS q(${columns.join(', ')}) LIMIT ${most + 1}`
		)
	);
	const checks = columns.flatMap((column, i) => {
		const test = numberCheck(column, types[i]!);
		return test === null ? [] : [`${test} AS ${column}`];
	});
	const facts: Row = {};
	for (const some of portions(['CAST(count(*) AS INTEGER) AS kept', ...checks]))
		Object.assign(facts, ...(await engine.query(`SELECT ${some.join(', ')} FROM ${table}`)));
	const kept = facts['kept'] as number;
	const readings = types.map((type, i) => readingOf(type, facts[columns[i]!] !== false));
	const read = columns.map((column, i) => `${cast(column, readings[i]!)} AS ${column}`);
	const count = Math.min(kept, most);
	return {
		columns: described.map((row, i) => ({
			name: String(row['column_name']),
			type: types[i]!,
			reading: readings[i]!
		})),
		count,
		more: kept > most,
		rows: async (from, wanted, width) => {
			const some = Math.max(0, Math.min(wanted, count - from));
			const rows: Value[][] = Array.from({ length: some }, () => []);
			for (const part of portions(read.slice(0, width))) {
				const found = await engine.query(
					`SELECT ${part.join(', ')} FROM ${table} ORDER BY rowid LIMIT ${some} OFFSET ${from}`
				);
				for (const [i, row] of found.entries()) rows[i]!.push(...Object.values(row));
			}
			return rows;
		}
	};
}

/** The same list in parts that can be asked for at a time. */
function portions<T>(all: readonly T[]): T[][] {
	const count = Math.ceil(all.length / portion);
	return Array.from({ length: count }, (_, i) => all.slice(i * portion, (i + 1) * portion));
}

function textResult(all: Row[]): QueryResult {
	const rows = all.map((row) => Object.values(row));
	return {
		columns: Object.keys(all[0] ?? {}).map((name) => ({ name, type: 'VARCHAR', reading: 'text' })),
		count: rows.length,
		more: false,
		rows: async (from, count, width) => rows.slice(from, from + count).map((row) => row.slice(0, width))
	};
}
