import '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';

/**
 * The package's worker, handed a compiled module instead of an address. Its loader starts the module without a catch,
 * so that a failure would hang for ever and say nothing: it is passed on as `{ lost }`.
 */
const duckdb = self.onmessage;

self.onmessage = ({ data: module }: MessageEvent<WebAssembly.Module>) => {
	self.onmessage = duckdb;
	self.fetch = () => Promise.resolve(new Response());
	WebAssembly.instantiateStreaming = async (_, imports) => ({
		module,
		instance: await WebAssembly.instantiate(module, imports)
	});
};

self.addEventListener('unhandledrejection', (event) => self.postMessage({ lost: String(event.reason) }));
