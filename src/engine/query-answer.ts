import type { Engine, Row, Value } from './engine.ts';
import { EngineFault } from './fault.ts';
import type { ReadOnlyQuery } from './read-only-check.ts';
import { cast, fits, readingOf, type ColumnReading } from './query-cast.ts';
import { complaintOf } from './query-error.ts';

export interface AnswerColumn {
	/** As the query calls it; two columns may have one name. */
	name: string;
	/** Its type in the database. */
	type: string;
	reading: ColumnReading;
}

/** The answer to a query: its columns, and its rows in the order of the query. */
export interface QueryResult {
	columns: AnswerColumn[];
	/** How many rows were kept. */
	count: number;
	/** Whether there are more than were kept. */
	more: boolean;
	/** Some rows from the one at `from` (the first is 0). */
	rows: (from: number, count: number) => Promise<Value[][]>;
}

/** A query that the database could not answer. */
export class QueryError extends Error {
	override name = 'QueryError';
	constructor(
		message: string,
		/** Where the fault lies in the statement; null where that is not known. */
		readonly at: number | null
	) {
		super(message);
	}
}

const table = 'temp.answer_of_query';
const names = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`);

/** Runs a statement in which the query stands below one line; a fault of it is told by its place in the query. */
async function placed<T>(query: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof EngineFault) throw error;
		const { message, at } = complaintOf((error as Error).message, query, 1);
		throw new QueryError(message, at);
	}
}

/**
 * Answers one query, keeping at most `most` rows in the engine until the next. It runs in a transaction that may only read, so
 * that nothing that was asked stays. Throws a `QueryError`, or an `EngineFault` when the engine is lost.
 */
export async function queryResult(
	engine: Engine,
	{ sql, direct }: ReadOnlyQuery,
	most: number
): Promise<QueryResult> {
	await engine.run('ROLLBACK').catch((error: unknown) => {
		if (error instanceof EngineFault) throw error;
	});
	await engine.run('BEGIN TRANSACTION READ ONLY');
	if (direct) return told(await placed(sql, () => engine.query(`\n${sql}`)));
	const described = await placed(sql, () =>
		engine.query(`SELECT column_name, column_type FROM (DESCRIBE (\n${sql}\n))`)
	);
	const types = described.map((row) => String(row['column_type']));
	const columns = names(types.length);
	await placed(sql, () =>
		engine.run(
			`CREATE TEMP TABLE answer_of_query AS SELECT * FROM (\n${sql}\n) AS q(${columns.join(', ')}) LIMIT ${most + 1}`
		)
	);
	const fitting = columns.flatMap((column, i) => {
		const test = fits(column, types[i]!);
		return test === null ? [] : [`${test} AS ${column}`];
	});
	const [facts] = await engine.query(
		`SELECT ${['CAST(count(*) AS INTEGER) AS kept', ...fitting].join(', ')} FROM ${table}`
	);
	const kept = facts!['kept'] as number;
	const readings = types.map((type, i) => readingOf(type, facts![columns[i]!] !== false));
	const read = columns.map((column, i) => `${cast(column, readings[i]!)} AS ${column}`).join(', ');
	const count = Math.min(kept, most);
	return {
		columns: described.map((row, i) => ({
			name: String(row['column_name']),
			type: types[i]!,
			reading: readings[i]!
		})),
		count,
		more: kept > most,
		rows: async (from, wanted) => {
			const some = Math.max(0, Math.min(wanted, count - from));
			const rows = await engine.query(
				`SELECT ${read} FROM ${table} ORDER BY rowid LIMIT ${some} OFFSET ${from}`
			);
			return rows.map((row) => columns.map((column) => row[column] ?? null));
		}
	};
}

function told(all: Row[]): QueryResult {
	const rows = all.map((row) => Object.values(row));
	return {
		columns: Object.keys(all[0] ?? {}).map((name) => ({ name, type: 'VARCHAR', reading: 'text' })),
		count: rows.length,
		more: false,
		rows: async (from, count) => rows.slice(from, from + count)
	};
}
