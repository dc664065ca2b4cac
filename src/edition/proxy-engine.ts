import type { Engine, Row } from '#engine/engine.ts';
import type { NumberColumns } from '#engine/number-columns.ts';

/** A numbered statement for an engine in another thread. */
export interface ProxyQuestion {
	question: number;
	sql: string;
	as: 'run' | 'query' | 'columns';
}

export interface ProxyAnswer {
	question: number;
	rows: Row[] | NumberColumns;
}

/**
 * An engine for a worker that has none: every statement is sent to the thread that has one, and answered
 * through `receive`.
 */
export function proxyEngine(ask: (question: ProxyQuestion) => void): {
	engine: Engine;
	receive: (answer: ProxyAnswer) => void;
} {
	const waiting = new Map<number, (rows: ProxyAnswer['rows']) => void>();
	let asked = 0;
	const put = <T extends ProxyAnswer['rows']>(as: ProxyQuestion['as'], sql: string) =>
		new Promise<T>((resolve) => {
			waiting.set(++asked, (rows) => resolve(rows as T));
			ask({ question: asked, sql, as });
		});
	return {
		engine: {
			run: async (sql) => {
				await put('run', sql);
			},
			query: (sql) => put<Row[]>('query', sql),
			columns: (sql) => put<NumberColumns>('columns', sql),
			close: () => Promise.resolve()
		},
		receive: ({ question, rows }) => {
			waiting.get(question)?.(rows);
			waiting.delete(question);
		}
	};
}
