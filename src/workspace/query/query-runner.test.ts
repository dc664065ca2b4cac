import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import { openEmpty } from '#engine/node.ts';
import { lockDown } from '#engine/engine-settings.ts';
import { QueryRunner, type AskedQuery } from './query-runner.svelte.ts';

const opened: Engine[] = [];
const records = (name: string | null, value: number): AskedQuery => {
	const source = {};
	return {
		source,
		name,
		open: async () => {
			const engine = await openEmpty();
			opened.push(engine);
			await engine.run(`CREATE TABLE thing AS SELECT ${value} AS a`);
			for (const statement of lockDown) await engine.run(statement);
			return engine;
		}
	};
};
/** Records whose engine never answers, and is lost when it is closed. */
const endless = (): AskedQuery & { closed: () => number } => {
	let closed = 0;
	return {
		closed: () => closed,
		source: {},
		name: null,
		open: async () => {
			let lose: (error: Error) => void = () => undefined;
			const lost = new Promise<never>((_, reject) => (lose = reject));
			lost.catch(() => undefined);
			return {
				run: async () => undefined,
				columns: async () => ({}),
				query: () => lost,
				close: async () => {
					closed++;
					lose(new EngineFault('lost', 'lost engine: it was closed'));
				}
			};
		}
	};
};

describe('the desk', () => {
	let desk = new QueryRunner();
	afterEach(() => {
		desk.close();
		desk = new QueryRunner();
		opened.length = 0;
	});

	it('answers, saying from which records, and opens one engine for all queries on them', async () => {
		const one = records('one.duckdb', 1);
		expect(await desk.run('SELECT a FROM thing', one)).toBe(true);
		expect(desk.result).toMatchObject({ of: 'one.duckdb', sql: 'SELECT a FROM thing', shown: [[1]] });
		await desk.run('SELECT a + 1 AS b FROM thing;', one);
		expect([desk.result!.shown, opened.length]).toEqual([[[2]], 1]);
	});

	it('asks other records as soon as others are open', async () => {
		await desk.run('FROM thing', records('one.duckdb', 1));
		await desk.run('FROM thing', records(null, 2));
		expect(desk.result).toMatchObject({ of: null, shown: [[2]] });
		await expect(opened[0]!.query('SELECT 1 AS a')).rejects.toThrow();
	});

	it('opens no engine for what is refused, and keeps the answer before', async () => {
		const one = records(null, 1);
		await desk.run('FROM thing', one);
		expect(await desk.run('\n DROP TABLE thing', one)).toBe(false);
		expect(desk.step).toMatchObject({
			phase: 'failed',
			fault: { kind: 'refused', at: 2, refusal: { why: 'not-reading', word: 'DROP' } }
		});
		expect(desk.result!.shown).toEqual([[1]]);
		await new QueryRunner().run('', { source: {}, name: null, open: () => Promise.reject(new Error('no')) });
	});

	it('tells a fault by its place in the whole text', async () => {
		await desk.run('-- a remark\nSELECT nosuch FROM thing', records(null, 1));
		expect(desk.step).toMatchObject({ phase: 'failed', fault: { kind: 'wrong', at: 19 } });
	});

	it('keeps of an answer what is on screen once the engine has turned to the next', async () => {
		desk = new QueryRunner({ seconds: 30, shown: 2, columns: 9, kept: 4 });
		const one = records(null, 1);
		await desk.run('SELECT i FROM range(4) t(i)', one);
		expect([desk.result!.count, desk.result!.more]).toEqual([4, false]);
		expect(await desk.result!.rows(0, 9)).toEqual([[0], [1], [2], [3]]);
		await desk.run('SELECT nosuch', one);
		expect([desk.result!.count, desk.result!.more]).toEqual([2, true]);
		expect(await desk.result!.rows(0, 9)).toEqual([[0], [1]]);
	});

	it('shows the first columns of a wide answer, and has all of them until the next query', async () => {
		desk = new QueryRunner({ seconds: 30, shown: 9, columns: 2, kept: 9 });
		const one = records(null, 1);
		await desk.run('SELECT 1 AS a, 2 AS b, 3 AS c', one);
		expect(desk.result).toMatchObject({ width: 3, shown: [[1, 2]] });
		expect(desk.result!.shownColumns.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(await desk.result!.rows(0, 9)).toEqual([[1, 2, 3]]);
		await desk.run('SELECT nosuch', one);
		expect(desk.result!.columns.map(({ name }) => name)).toEqual(['a', 'b']);
		expect([desk.result!.width, await desk.result!.rows(0, 9)]).toEqual([3, [[1, 2]]]);
	});

	it('ends the engine when a query is cancelled, or takes too long', async () => {
		const slow = endless();
		const running = desk.run('SELECT 1', slow);
		await expect.poll(() => desk.step.phase).toBe('running');
		desk.cancel();
		expect(await running).toBe(false);
		expect([desk.step.phase, slow.closed()]).toEqual(['cancelled', 1]);
		await desk.run('FROM thing', records(null, 3));
		expect(desk.result!.shown).toEqual([[3]]);
		const late = endless();
		desk = new QueryRunner({ seconds: 0.01, shown: 1, columns: 1, kept: 1 });
		expect(await desk.run('SELECT 1', late)).toBe(false);
		expect([desk.step.phase, late.closed()]).toEqual(['late', 1]);
	});

	it('says when the engine cannot be opened', async () => {
		await desk.run('SELECT 1', {
			source: {},
			name: null,
			open: () => Promise.reject(new EngineFault('start', 'no memory'))
		});
		expect(desk.step).toMatchObject({ phase: 'failed', fault: { kind: 'engine', fault: { kind: 'start' } } });
	});
});
