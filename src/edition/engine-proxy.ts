import type { Engine, Row } from '#engine/engine.ts';

/** A statement for the engine of somebody else, by number. */
export interface ProxyQuestion {
	question: number;
	sql: string;
	as: 'run' | 'query';
}

/** What came of it. */
export interface ProxyAnswer {
	question: number;
	rows: Row[];
}

/** An engine in a worker that has none: every statement is asked of whoever has one, and answered through `receive`. */
export function askedEngine(ask: (question: ProxyQuestion) => void): {
	engine: Engine;
	receive: (answer: ProxyAnswer) => void;
} {
	const waiting = new Map<number, (rows: Row[]) => void>();
	let asked = 0;
	const put = (as: ProxyQuestion['as'], sql: string) =>
		new Promise<Row[]>((resolve) => {
			waiting.set(++asked, resolve);
			ask({ question: asked, sql, as });
		});
	return {
		engine: {
			run: async (sql) => {
				await put('run', sql);
			},
			query: (sql) => put('query', sql),
			close: () => Promise.resolve()
		},
		receive: ({ question, rows }) => {
			waiting.get(question)?.(rows);
			waiting.delete(question);
		}
	};
}
