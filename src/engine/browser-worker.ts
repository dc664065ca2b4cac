import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { EngineFault } from './fault.ts';

/** DuckDB in its own worker. Unlike in the package itself, every way the worker can end is reported. */
export interface DuckDBWorker {
	database: AsyncDuckDB;
	/** Passes the compiled engine to the worker; must be called first. */
	receive: (module: WebAssembly.Module) => void;
	/** The work's result, or a rejection as soon as the worker is lost or closed, so that no call waits for ever. */
	orLost: <T>(work: () => Promise<T>) => Promise<T>;
	/** Ends the worker at once, even if it is busy; pending calls reject with `reason`. */
	close: (reason?: Error) => void;
}

const lostBecause = (why: string) => new EngineFault('lost', `lost engine: ${why}`);

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
	worker.addEventListener('error', (event) => {
		fail(lostBecause(event.message || 'its worker does not start'));
	});
	worker.addEventListener('message', (event: MessageEvent<{ lost?: string } | null>) => {
		if (typeof event.data?.lost !== 'string') return;
		event.stopImmediatePropagation();
		fail(lostBecause(event.data.lost));
	});
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	return {
		database,
		receive: (module) => worker.postMessage(module),
		orLost: (work) => (over ? lost : Promise.race([work(), lost])),
		close: (reason = lostBecause('it was closed')) => {
			fail(reason);
			database.detach();
			worker.terminate();
		}
	};
}
