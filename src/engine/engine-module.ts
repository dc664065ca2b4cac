import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { download, type OnBytes } from './download.ts';
import { engineBytes } from './engine-bytes.ts';
import { EngineFault } from './fault.ts';

let kept: WebAssembly.Module | undefined;

/**
 * The engine's program, fetched and compiled once a page: another records file, or another try, starts from it at once.
 * The page compiles it, not the worker, because the package's own loader neither reports a failed download nor counts
 * a fast one.
 */
export async function engineModule(onBytes: OnBytes, signal: AbortSignal): Promise<WebAssembly.Module> {
	if (kept) {
		onBytes(engineBytes, engineBytes);
		return kept;
	}
	if (typeof WebAssembly === 'undefined' || typeof WebAssembly.compileStreaming !== 'function')
		throw new EngineFault('unsupported', 'missing WebAssembly: the engine cannot run in this browser');
	let arrived = 0;
	const counted: OnBytes = (loaded, total) => {
		arrived = loaded;
		onBytes(loaded, total);
	};
	const request = {
		url: wasm,
		total: engineBytes,
		fault: 'engine-download',
		onBytes: counted,
		signal
	} as const;
	const response = await download(request);
	// Some hosts do not know the type; without it the browser refuses to compile.
	const typed = new Response(response.body, { headers: { 'content-type': 'application/wasm' } });
	try {
		kept = await WebAssembly.compileStreaming(typed);
	} catch (error) {
		signal.throwIfAborted();
		// The whole program that will not compile is the browser's limit; anything else was a broken download.
		const whole = arrived === engineBytes && error instanceof WebAssembly.CompileError;
		const kind = whole ? 'unsupported' : 'engine-download';
		throw new EngineFault(kind, `broken ${wasm}: ${String(error)}`, { cause: error });
	}
	return kept;
}
