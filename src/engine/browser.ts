import { arrowRows } from './arrow-rows.ts';
import type { DuckDBWorker } from './browser-worker.ts';
import type { Engine, FillableEngine } from './engine.ts';
import { engineModule } from './engine-module.ts';
import { EngineFault, faultOf, type FaultKind } from './fault.ts';
import { fill, type Filling } from './load-tables.ts';
import { opening, openingEmpty } from './engine-settings.ts';
import { checkRecords } from './records-file.ts';
import { scoring } from './scale-scores.ts';

/** What the engine is doing before it can answer, in this order. */
export type OpeningPhase = 'download' | 'start' | 'attach' | 'ready';

/** Whoever waits for an engine. */
export interface Waiting {
	/** Called at each phase, and during `download` with the bytes of the engine's program (after decompression). */
	onProgress: (phase: OpeningPhase, loaded: number, total: number) => void;
	signal?: AbortSignal;
}

export interface Opening extends Waiting {
	/** The records file, or the promise of it: it may arrive while the engine's own program is on its way. */
	bytes: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export interface OpeningTables extends Waiting, Omit<Filling, 'tables'> {
	/** The tables, or the promise of them; their bytes stay with the page. */
	tables: Filling['tables'] | Promise<Filling['tables']>;
}

const file = 'records.duckdb';

/** Marks a stretch of the opening for whoever measures, as `tidemark:<phase>`; what fails in it is of the kind given. */
async function stretch<T>(phase: OpeningPhase, kind: FaultKind, work: Promise<T>): Promise<T> {
	const start = performance.now();
	try {
		return await work;
	} catch (error) {
		throw faultOf(error, kind);
	} finally {
		performance.measure(`tidemark:${phase}`, { start });
	}
}

/** The worker and its scripts, fetched while the engine's program is: nothing waits in line that need not. */
const summon = async (): Promise<DuckDBWorker> => (await import('./browser-worker.ts')).startWorker();

async function connect({ database, orLost, receive }: DuckDBWorker, module: WebAssembly.Module) {
	receive(module);
	await orLost(() => database.instantiate('already compiled'));
	await orLost(() => database.open({ path: ':memory:' }));
	return orLost(() => database.connect());
}

/**
 * Starts a DuckDB of its own in a worker while `arriving` is on its way, and makes it ready with what has arrived. Nothing is
 * fetched but the engine's program, from the page's own origin.
 */
async function begin<T>(
	{ onProgress, signal }: Waiting,
	arriving: T | Promise<T>,
	attach: (engine: FillableEngine, worker: DuckDBWorker, arrived: T) => Promise<void>
): Promise<FillableEngine> {
	const abort = signal ?? new AbortController().signal;
	abort.throwIfAborted();
	// The engine's program goes on arriving when the records have failed: a next try starts from it. Nobody waits for it.
	let awaited = true;
	const onBytes = (loaded: number, total: number) => {
		if (awaited) onProgress('download', loaded, total);
	};
	onBytes(0, 0);
	const summoned = summon();
	const close = (reason?: Error) => {
		summoned.then(
			(worker) => worker.close(reason),
			() => undefined
		);
	};
	const stop = () => close(abort.reason as Error);
	abort.addEventListener('abort', stop, { once: true });
	try {
		const [arrived, [module, worker]] = await Promise.all([
			arriving,
			stretch('download', 'engine-download', Promise.all([engineModule(onBytes, abort), summoned]))
		]);
		abort.throwIfAborted();
		onProgress('start', 0, 0);
		const connection = await stretch('start', 'start', connect(worker, module));
		let files = 0;
		const ask = (sql: string) => worker.orLost(() => connection.query(sql));
		const engine: FillableEngine = {
			// The package hands the buffer itself to the worker; a copy leaves the page its own.
			give: async (name, given) => {
				const path = `${++files}-${name}`;
				await worker.orLost(() => worker.database.registerFileBuffer(path, given.slice()));
				return path;
			},
			drop: async (path) => {
				await worker.orLost(() => worker.database.dropFile(path));
			},
			query: async (sql) => arrowRows((await ask(sql)) as Parameters<typeof arrowRows>[0]),
			run: async (sql) => {
				await ask(sql);
			},
			close: async () => worker.close()
		};
		onProgress('attach', 0, 0);
		await stretch('attach', 'broken', attach(engine, worker, arrived));
		onProgress('ready', 0, 0);
		return engine;
	} catch (error) {
		close();
		abort.throwIfAborted();
		throw error;
	} finally {
		awaited = false;
		abort.removeEventListener('abort', stop);
	}
}

async function runAll(engine: Engine, statements: readonly string[]): Promise<void> {
	for (const statement of statements) await engine.run(statement);
}

/**
 * Opens a records file in a DuckDB of its own, in a worker; the bytes are handed over to it and are gone from the page.
 * Statements are answered in the order in which they were asked. Throws an `EngineFault`, or the signal's reason when it
 * was aborted.
 */
export function openRecords({ bytes, ...waiting }: Opening): Promise<Engine> {
	return begin(waiting, Promise.resolve(bytes).then(checkRecords), async (engine, worker, records) => {
		await worker.orLost(() => worker.database.registerFileBuffer(file, records));
		await runAll(engine, opening(file));
		await runAll(engine, scoring).catch((cause: unknown) => {
			if (cause instanceof EngineFault) throw cause;
			throw new EngineFault('foreign', `invalid records file: ${(cause as Error).message}`, { cause });
		});
	});
}

/** Opens a database that holds canonical tables, as `openRecords` opens a file; bytes that do not fit are a `broken` fault. */
export function openTables({ tables, ...opening }: OpeningTables): Promise<Engine> {
	return begin(opening, tables, async (engine, _worker, arrived) => {
		await runAll(engine, openingEmpty);
		await fill(engine, { ...opening, tables: arrived });
	});
}

/** Opens an empty database with the macros, for whoever fills it. */
export function openEmpty(waiting: Waiting): Promise<FillableEngine> {
	return begin(waiting, null, (engine) => runAll(engine, openingEmpty));
}
