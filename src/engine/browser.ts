import { arrowRows } from './arrow-rows.ts';
import type { DuckDBWorker } from './browser-worker.ts';
import type { Engine } from './engine.ts';
import { engineModule } from './engine-module.ts';
import { faultOf, type FaultKind } from './fault.ts';
import { opening } from './opening.ts';
import { checkRecords } from './records-file.ts';

/** What the engine is doing before it can answer, in this order. */
export type OpeningPhase = 'download' | 'start' | 'attach' | 'ready';

export interface Opening {
	/** The records file, or the promise of it: it may arrive while the engine's own program is on its way. */
	bytes: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
	/** Called at each phase, and during `download` with the bytes of the engine's program (after decompression). */
	onProgress: (phase: OpeningPhase, loaded: number, total: number) => void;
	signal?: AbortSignal;
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
 * Opens a records file in a DuckDB of its own, in a worker; the bytes are handed over to it and are gone from the page.
 * Nothing is fetched but the engine's program, from the page's own origin. Statements are answered in the order in
 * which they were asked. Throws an `EngineFault`, or the signal's reason when it was aborted.
 */
export async function openRecords({ bytes, onProgress, signal }: Opening): Promise<Engine> {
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
		const [records, [module, worker]] = await Promise.all([
			Promise.resolve(bytes).then(checkRecords),
			stretch('download', 'engine-download', Promise.all([engineModule(onBytes, abort), summoned]))
		]);
		abort.throwIfAborted();
		onProgress('start', 0, 0);
		const connection = await stretch('start', 'start', connect(worker, module));
		const ask = (sql: string) => worker.orLost(() => connection.query(sql));
		onProgress('attach', 0, 0);
		const attach = async () => {
			await worker.orLost(() => worker.database.registerFileBuffer(file, records));
			for (const statement of opening(file)) await ask(statement);
		};
		await stretch('attach', 'broken', attach());
		onProgress('ready', 0, 0);
		return {
			query: async (sql) => arrowRows((await ask(sql)) as Parameters<typeof arrowRows>[0]),
			run: async (sql) => {
				await ask(sql);
			},
			close: async () => worker.close()
		};
	} catch (error) {
		close();
		abort.throwIfAborted();
		throw error;
	} finally {
		awaited = false;
		abort.removeEventListener('abort', stop);
	}
}
