import { expect, it } from 'vitest';
import { proxyEngine, type ProxyQuestion } from './proxy-engine.ts';

it('hands each statement over, and each answer to whoever asked, in whatever order they come', async () => {
	const asked: ProxyQuestion[] = [];
	const { engine, receive } = proxyEngine((question) => asked.push(question));
	const answers = Promise.all([engine.query('SELECT 1'), engine.query('SELECT 2'), engine.run('SET a')]);
	expect(asked.map(({ sql, as }) => [sql, as])).toEqual([
		['SELECT 1', 'query'],
		['SELECT 2', 'query'],
		['SET a', 'run']
	]);
	receive({ question: asked[1]!.question, rows: [{ a: 2 }] });
	receive({ question: asked[2]!.question, rows: [] });
	receive({ question: asked[0]!.question, rows: [{ a: 1 }] });
	expect(await answers).toEqual([[{ a: 1 }], [{ a: 2 }], undefined]);
});
