import type { Engine, Row } from '#engine/engine.ts';

/** A numbered statement for an engine in another thread. */
export interface ProxyQuestion {
	question: number;
	sql: string;
	as: 'run' | 'query';
}

export interface ProxyAnswer {
	question: number;
	rows: Row[];
}

/**
 * An engine for a worker that has none: every statement is sent to the thread that has one, and answered
 * through `receive`.
 */
export function proxyEngine(ask: (question: ProxyQuestion) => void): {
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
