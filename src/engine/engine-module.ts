import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { download, type OnBytes } from './download-progress.ts';
import { engineBytes } from './engine-bytes.ts';
import { EngineFault } from './fault.ts';

let compiled: WebAssembly.Module | undefined;

/**
 * The engine's program, fetched and compiled once per page, so that another records file or another try can start at once.
 * The page compiles it, not the worker, because the package's own loader does not report a failed download and does not
 * count the bytes of a fast one.
 */
export async function engineModule(onBytes: OnBytes, signal: AbortSignal): Promise<WebAssembly.Module> {
	if (compiled) {
		onBytes(engineBytes, engineBytes);
		return compiled;
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
	// Some hosts do not send this type, and without it the browser does not compile.
	const typed = new Response(response.body, { headers: { 'content-type': 'application/wasm' } });
	try {
		compiled = await WebAssembly.compileStreaming(typed);
	} catch (error) {
		signal.throwIfAborted();
		// If the complete program does not compile, the browser does not support it; anything else is a broken download.
		const whole = arrived === engineBytes && error instanceof WebAssembly.CompileError;
		const kind = whole ? 'unsupported' : 'engine-download';
		throw new EngineFault(kind, `broken ${wasm}: ${String(error)}`, { cause: error });
	}
	return compiled;
}
