import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { arrowRows } from './arrow-rows.ts';
import type { DuckDBWorker } from './browser-worker.ts';
import type { Engine, FillableEngine } from './engine.ts';
import { engineModule } from './engine-module.ts';
import { EngineFault, faultOf, type FaultKind } from './fault.ts';
import type { DatabaseContents } from './load-tables.ts';
import { arrowColumns } from './number-columns.ts';
import { inTime } from './in-time.ts';
import { connectStatements, openRecordsStatements, openEmptyStatements } from './engine-settings.ts';
import { checkRecordsFile } from './check-records-file.ts';
import { scoring } from './scale-scores.ts';

/** The phases of opening an engine, in this order. */
export type OpeningPhase = 'download' | 'start' | 'attach' | 'ready';

export interface OpenOptions {
	/** Called at each phase, and during `download` with the bytes of the engine's program received so far (after decompression). */
	onProgress: (phase: OpeningPhase, loaded: number, total: number) => void;
	signal?: AbortSignal;
}

export interface OpenRecordsOptions extends OpenOptions {
	/** The records file, or a promise of it: it may be downloaded at the same time as the engine's program. */
	bytes: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export interface OpenTablesOptions extends OpenOptions {
	/** What to fill it with, or a promise of it; the page keeps the bytes of the tables. */
	contents: DatabaseContents | Promise<DatabaseContents>;
}

const file = 'records.duckdb';

/** Records a phase of the opening as the performance measure `tidemark:<phase>`; an error in it becomes a fault of `kind`. */
async function measured<T>(phase: OpeningPhase, kind: FaultKind, work: Promise<T>): Promise<T> {
	const start = performance.now();
	try {
		return await work;
	} catch (error) {
		throw faultOf(error, kind);
	} finally {
		performance.measure(`tidemark:${phase}`, { start });
	}
}

/** Loads the worker and its scripts, in parallel with the engine's program. */
const loadWorker = async (): Promise<DuckDBWorker> => (await import('./browser-worker.ts')).startWorker();

/** The engine's program and its worker. How long the worker may take counts from when the program is there: they share a connection. */
async function programAndWorker(program: Promise<WebAssembly.Module>, loading: Promise<DuckDBWorker>) {
	const module = await program;
	return [module, await inTime(loading, 'worker of the engine')] as const;
}

async function connect({ database, orLost, receive, started }: DuckDBWorker, module: WebAssembly.Module) {
	await started();
	receive(module);
	await orLost(() => database.instantiate('already compiled'));
	await orLost(() => database.open({ path: ':memory:' }));
	return orLost(() => database.connect());
}

/** How a connection is asked. */
function asked(
	worker: DuckDBWorker,
	connection: AsyncDuckDBConnection
): Pick<Engine, 'query' | 'columns' | 'run'> {
	const ask = (sql: string) => worker.orLost(() => connection.query(sql));
	return {
		query: async (sql) => arrowRows((await ask(sql)) as Parameters<typeof arrowRows>[0]),
		columns: async (sql) => arrowColumns((await ask(sql)) as Parameters<typeof arrowColumns>[0]),
		run: async (sql) => {
			await ask(sql);
		}
	};
}

/**
 * Starts a new DuckDB in a worker while `arriving` is downloaded, and attaches what has arrived. Nothing is
 * fetched except the engine's program, from the page's own origin.
 */
async function openInWorker<T>(
	{ onProgress, signal }: OpenOptions,
	arriving: T | Promise<T>,
	attach: (engine: FillableEngine, worker: DuckDBWorker, arrived: T) => Promise<void>,
	attached = false
): Promise<FillableEngine> {
	const abort = signal ?? new AbortController().signal;
	abort.throwIfAborted();
	// If the records fail, the engine's program continues to download, so that the next try can use it, but without reports of progress.
	let reporting = true;
	const onBytes = (loaded: number, total: number) => {
		if (reporting) onProgress('download', loaded, total);
	};
	onBytes(0, 0);
	const loading = loadWorker();
	const close = (reason?: Error) => {
		loading.then(
			(worker) => worker.close(reason),
			() => undefined
		);
	};
	const stop = () => close(abort.reason as Error);
	abort.addEventListener('abort', stop, { once: true });
	try {
		const [arrived, [module, worker]] = await Promise.all([
			arriving,
			measured('download', 'engine-download', programAndWorker(engineModule(onBytes, abort), loading))
		]);
		abort.throwIfAborted();
		onProgress('start', 0, 0);
		const connection = await measured('start', 'start', connect(worker, module));
		let files = 0;
		const engine: FillableEngine = {
			...asked(worker, connection),
			// The package transfers the buffer to the worker; with a copy the page keeps its own.
			registerFile: async (name, given) => {
				const path = `${++files}-${name}`;
				await worker.orLost(() => worker.database.registerFileBuffer(path, given.slice()));
				return path;
			},
			dropFile: async (path) => {
				await worker.orLost(() => worker.database.dropFile(path));
			},
			close: async () => worker.close(),
			connect: async () => {
				const beside = await worker.orLost(() => worker.database.connect());
				const another: Engine = {
					...asked(worker, beside),
					close: () => worker.orLost(() => beside.close())
				};
				await runAll(another, [...connectStatements(attached), ...scoring]);
				return another;
			}
		};
		onProgress('attach', 0, 0);
		await measured('attach', 'broken', attach(engine, worker, arrived));
		onProgress('ready', 0, 0);
		return engine;
	} catch (error) {
		close();
		abort.throwIfAborted();
		throw error;
	} finally {
		reporting = false;
		abort.removeEventListener('abort', stop);
	}
}

async function runAll(engine: Engine, statements: readonly string[]): Promise<void> {
	for (const statement of statements) await engine.run(statement);
}

/**
 * Opens a records file in a new DuckDB in a worker; the bytes are transferred to it and no longer available to the page.
 * Statements are answered in the order in which they were sent. Throws an `EngineFault`, or the signal's reason when
 * aborted.
 */
export function openRecords({ bytes, ...waiting }: OpenRecordsOptions): Promise<Engine> {
	return openInWorker(
		waiting,
		Promise.resolve(bytes).then(checkRecordsFile),
		async (engine, worker, records) => {
			await worker.orLost(() => worker.database.registerFileBuffer(file, records));
			await runAll(engine, openRecordsStatements(file));
			await runAll(engine, scoring).catch((cause: unknown) => {
				if (cause instanceof EngineFault) throw cause;
				throw new EngineFault('foreign', `invalid records file: ${(cause as Error).message}`, { cause });
			});
		},
		true
	);
}

/** Opens a database with canonical tables, as `openRecords` opens a file; invalid bytes are a `broken` fault. */
export function openTables({ contents, ...waiting }: OpenTablesOptions): Promise<Engine> {
	return openInWorker(waiting, contents, async (engine, _worker, arrived) => {
		await runAll(engine, openEmptyStatements);
		// Not every page makes tables of its own.
		const { fillDatabase } = await inTime(import('./load-tables.ts'), 'scripts of the engine');
		await fillDatabase(engine, arrived);
	});
}

/** Opens an empty database with the macros, to be filled by the caller. */
export function openEmpty(waiting: OpenOptions): Promise<FillableEngine> {
	return openInWorker(waiting, null, (engine) => runAll(engine, openEmptyStatements));
}
