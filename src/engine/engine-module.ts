import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { download, type OnBytes } from './download-progress.ts';
import { engineBytes } from './engine-bytes.ts';
import { engineSupported } from './engine-support.ts';
import { EngineFault } from './fault.ts';
import { pastTheCache } from './past-the-cache.ts';

let compiled: WebAssembly.Module | undefined;

/** What is wrong with a program that arrived; null where it did not arrive. */
function wrongProgram(error: unknown): EngineFault | null {
	const because = (kind: 'engine-damaged' | 'start') =>
		new EngineFault(kind, `broken ${wasm}: ${String(error)}`, { cause: error });
	// What the engine needs of the browser was tried before: bytes that do not compile are not those of the engine.
	if (error instanceof WebAssembly.CompileError) return because('engine-damaged');
	return error instanceof RangeError ? because('start') : null;
}

const compile = pastTheCache(async (cache, onBytes: OnBytes, signal: AbortSignal) => {
	const response = await download({
		url: wasm,
		total: engineBytes,
		fault: 'engine-download',
		onBytes,
		signal,
		cache
	});
	// Some hosts do not send this type, and without it the browser does not compile.
	const typed = new Response(response.body, { headers: { 'content-type': 'application/wasm' } });
	try {
		return await WebAssembly.compileStreaming(typed);
	} catch (error) {
		signal.throwIfAborted();
		throw (
			wrongProgram(error) ??
			new EngineFault('engine-download', `broken ${wasm}: ${String(error)}`, { cause: error })
		);
	}
}, 'engine-damaged');

/**
 * The engine's program, fetched and compiled once per page, so that another records file or another try can start at once.
 * The page compiles it, not the worker, because the package's own loader does not report a failed download and does not
 * count the bytes of a fast one. A damaged one is fetched anew.
 */
export async function engineModule(onBytes: OnBytes, signal: AbortSignal): Promise<WebAssembly.Module> {
	if (compiled) {
		onBytes(engineBytes, engineBytes);
		return compiled;
	}
	if (!engineSupported())
		throw new EngineFault('unsupported', 'missing WebAssembly: the engine cannot run in this browser');
	compiled = await compile(onBytes, signal);
	return compiled;
}
