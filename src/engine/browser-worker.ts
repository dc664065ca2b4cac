import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { EngineFault } from './fault.ts';
import { inTime } from './in-time.ts';

/** DuckDB in its own worker. Unlike in the package itself, every way the worker can end is reported. */
export interface DuckDBWorker {
	database: AsyncDuckDB;
	/** Waits until its scripts are there. Throws an `EngineFault` where they are not. */
	started: () => Promise<void>;
	/** Passes the compiled engine to the worker; must be called before anything is asked of it. */
	receive: (module: WebAssembly.Module) => void;
	/** The work's result, or a rejection as soon as the worker is lost or closed, so that no call waits for ever. */
	orLost: <T>(work: () => Promise<T>) => Promise<T>;
	/** Ends the worker at once, even if it is busy; pending calls reject with `reason`. */
	close: (reason?: Error) => void;
}

const lostBecause = (why: string) => new EngineFault('lost', `lost engine: ${why}`);
const script = 'script of the engine';
const missing = (why: string) => new EngineFault('engine-download', `missing ${script}: ${why}`);

/** What the worker says of itself; everything else that it says is DuckDB's. */
type Said = { started: true } | { missing: string } | { lost: string };
const isOwn = (data: unknown): data is Said =>
	typeof data === 'object' && data !== null && ('started' in data || 'missing' in data || 'lost' in data);

/** Starts a worker, which loads its scripts and waits for the compiled engine. */
export function startWorker(): DuckDBWorker {
	const worker = new Worker(new URL('./duckdb.worker.ts', import.meta.url), { type: 'module' });
	let over = false;
	let fail!: (reason: Error) => void;
	const lost = new Promise<never>((_, reject) => {
		fail = (reason) => {
			over = true;
			reject(reason);
		};
	});
	lost.catch(() => undefined);
	let starts!: () => void;
	const start = new Promise<void>((resolve) => (starts = resolve));
	worker.addEventListener('error', ({ message }) => {
		// A script that does not come is an event that says nothing.
		fail(message ? lostBecause(message) : missing('it does not come'));
	});
	worker.addEventListener('message', (event: MessageEvent<unknown>) => {
		if (!isOwn(event.data)) return;
		event.stopImmediatePropagation();
		if ('started' in event.data) starts();
		else fail('missing' in event.data ? missing(event.data.missing) : lostBecause(event.data.lost));
	});
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	return {
		database,
		started: () => inTime(Promise.race([start, lost]), script),
		receive: (module) => worker.postMessage(module),
		orLost: (work) => (over ? lost : Promise.race([work(), lost])),
		close: (reason = lostBecause('it was closed')) => {
			fail(reason);
			database.detach();
			worker.terminate();
		}
	};
}
