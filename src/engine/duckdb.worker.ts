import duckdb from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

type Listener = (event: MessageEvent) => unknown;

// By address, because the package declares itself free of side effects and a bundler would leave it out.
const loaded = import(/* @vite-ignore */ duckdb) as Promise<unknown>;
const early: MessageEvent[] = [];
self.onmessage = (event) => early.push(event);

/** Ways out of a worker. Its engine needs none: what it reads is handed to it, and a query must not find another. */
const exits = ['XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts', 'Worker'];

/** The package's worker, handed a compiled module instead of an address: what it would fetch is here already. */
function receive(module: WebAssembly.Module): void {
	self.fetch = () => Promise.resolve(new Response());
	for (const exit of exits) Object.defineProperty(self, exit, { value: undefined });
	WebAssembly.instantiateStreaming = async (_, imports) => ({
		module,
		instance: await WebAssembly.instantiate(module, imports)
	});
}

// The package starts the module without a catch: a failure would hang for ever and say nothing.
self.addEventListener('unhandledrejection', (event) => self.postMessage({ lost: String(event.reason) }));

void loaded.then(() => {
	const answer = self.onmessage as Listener;
	self.onmessage = (event: MessageEvent<WebAssembly.Module>) => {
		self.onmessage = answer;
		receive(event.data);
	};
	for (const event of early) (self.onmessage as Listener)(event);
});
