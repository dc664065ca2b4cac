import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { openRecords, type OpeningPhase } from './browser.ts';
import { engineBytes } from './engine-bytes.ts';

const fetched = async () =>
	new Uint8Array(await (await fetch('/.tidemark/parity/records.duckdb')).arrayBuffer());
const quiet = () => undefined;

describe('engine in the browser', () => {
	let engine: Engine | undefined;
	afterEach(async () => {
		await engine?.close();
		engine = undefined;
	});

	it('says each phase in its order and counts to the last byte', async () => {
		const phases: OpeningPhase[] = [];
		const counted: number[] = [];
		engine = await openRecords({
			bytes: fetched(),
			onProgress: (phase, loaded) => {
				phases.push(phase);
				if (phase === 'download') counted.push(loaded);
			}
		});
		expect([...new Set(phases)]).toEqual(['download', 'start', 'attach', 'ready']);
		expect(counted).toEqual([...counted].sort((a, b) => a - b));
		expect(counted.at(-1)).toBe(engineBytes);
		expect(performance.getEntriesByName('tidemark:start').length).toBeGreaterThan(0);
	});

	it('reads the types that both engines read alike, and throws for the rest', async () => {
		engine = await openRecords({ bytes: fetched(), onProgress: quiet });
		expect(
			await engine.query(
				`SELECT month_of(DATE '2020-05-01') AS month, CAST(2.5 AS DOUBLE) AS x, true AS yes, NULL AS nothing`
			)
		).toEqual([{ month: '2020-05', x: 2.5, yes: true, nothing: null }]);
		await expect(engine.query('SELECT 1.5 AS x')).rejects.toThrow(/column x yields Decimal.*: cast it/);
		await expect(engine.query('SELECT enrolled_on FROM participant')).rejects.toThrow(/cast it/);
		await expect(engine.query('SELECT count(*) AS n FROM participant')).rejects.toThrow(/cast it/);
	});

	it('is offline, locked, and cannot change the records', async () => {
		engine = await openRecords({ bytes: fetched(), onProgress: quiet });
		await expect(engine.run('DELETE FROM participant')).rejects.toThrow(/read-only/);
		await expect(engine.run('SET threads = 1')).rejects.toThrow(/locked/);
		await expect(engine.query(`SELECT * FROM read_parquet('x.parquet')`)).rejects.toThrow(/parquet/);
	});

	it('gives another connection the same records, with tables of its own that end with it', async () => {
		engine = await openRecords({ bytes: fetched(), onProgress: quiet });
		await engine.run('CREATE TEMP TABLE own AS SELECT 1 AS x');
		const beside = await engine.connect!();
		await beside.run('CREATE TEMP TABLE own AS SELECT 2 AS x');
		expect(await engine.query('SELECT x FROM own')).toEqual([{ x: 1 }]);
		expect(await beside.query('SELECT x FROM own')).toEqual([{ x: 2 }]);
		const scored = `SELECT month_of(DATE '2020-05-01') AS month, CAST(count(*) AS INTEGER) AS n FROM scale_score`;
		expect(await beside.query(scored)).toEqual(await engine.query(scored));
		await expect(beside.run('DELETE FROM participant')).rejects.toThrow(/read-only/);
		await beside.close();
		const again = await engine.connect!();
		await expect(again.query('SELECT x FROM own')).rejects.toThrow(/own/);
		expect(await engine.query('SELECT x FROM own')).toEqual([{ x: 1 }]);
	});

	it('reaches no other file and no URL, not even of its own origin', async () => {
		engine = await openRecords({ bytes: fetched(), onProgress: quiet });
		const before = performance.getEntriesByType('resource').length;
		const own = new URL('/.tidemark/parity/parity.json', location.href).href;
		for (const asked of [`read_text('${own}')`, `read_csv('${own}')`, `'${own}'`, `glob('*')`])
			await expect(engine.query(`SELECT 1 AS x FROM ${asked}`)).rejects.toThrow(/disabled|does not exist/);
		await expect(engine.run('LOAD httpfs')).rejects.toThrow(/disabled/);
		await engine.run('INSTALL httpfs').catch(() => undefined);
		await expect(engine.run(`COPY participant TO 'x.csv'`)).rejects.toThrow(/disabled/);
		expect(performance.getEntriesByType('resource').length).toBe(before);
	});

	it('answers in the order in which it was asked', async () => {
		engine = await openRecords({ bytes: fetched(), onProgress: quiet });
		const order: number[] = [];
		const ask = async (n: number, sql: string) => {
			await engine!.query(sql);
			order.push(n);
		};
		await Promise.all([
			ask(1, 'SELECT CAST(sum(i) AS DOUBLE) AS x FROM range(20000000) t(i)'),
			ask(2, 'SELECT 1 AS x')
		]);
		expect(order).toEqual([1, 2]);
	});

	it('ends what it is doing when it is closed, and leaves no call waiting', async () => {
		const open = await openRecords({ bytes: fetched(), onProgress: quiet });
		const endless = open.query('SELECT CAST(sum(i) AS DOUBLE) AS x FROM range(100000000000) t(i)');
		await open.close();
		await expect(endless).rejects.toMatchObject({ kind: 'lost' });
		await expect(open.query('SELECT 1 AS x')).rejects.toMatchObject({ kind: 'lost' });
	});

	it.each([
		['something else', () => new TextEncoder().encode('participant_id,country\n'), 'foreign'],
		['a newer file', (bytes: Uint8Array<ArrayBuffer>) => (bytes.fill(255, 12, 13), bytes), 'newer'],
		['a damaged file', (bytes: Uint8Array<ArrayBuffer>) => (bytes.fill(7, 4096, 40_960), bytes), 'broken']
	])('refuses %s as such', async (_, spoil, kind) => {
		const opening = openRecords({ bytes: fetched().then(spoil), onProgress: quiet });
		await expect(opening).rejects.toMatchObject({ name: 'EngineFault', kind });
	});

	it('says nothing more once the records have failed', async () => {
		const phases: OpeningPhase[] = [];
		const opening = openRecords({
			bytes: Promise.reject(new Error('gone')),
			onProgress: (phase) => phases.push(phase)
		});
		await expect(opening).rejects.toThrow('gone');
		const heard = phases.length;
		await fetched();
		expect(phases).toHaveLength(heard);
	});

	it('stops when aborted', async () => {
		const controller = new AbortController();
		const opening = openRecords({
			bytes: fetched(),
			onProgress: (phase) => {
				if (phase === 'start') controller.abort(new Error('enough'));
			},
			signal: controller.signal
		});
		await expect(opening).rejects.toThrow('enough');
	});
});
