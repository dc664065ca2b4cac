import duckdb from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

type Listener = (event: MessageEvent) => unknown;

// Imported by URL, because the package declares itself free of side effects and a bundler would drop it.
const loaded = import(/* @vite-ignore */ duckdb) as Promise<unknown>;
const early: MessageEvent[] = [];
self.onmessage = (event) => early.push(event);

/** Globals by which a worker can reach the network. The engine needs none of them, and a query must not be able to use one. */
const networkGlobals = [
	'XMLHttpRequest',
	'WebSocket',
	'WebTransport',
	'EventSource',
	'importScripts',
	'Worker'
];

/** Lets the package's worker use a compiled module that it was sent, where it would fetch one. */
function receive(module: WebAssembly.Module): void {
	self.fetch = () => Promise.resolve(new Response());
	for (const name of networkGlobals) Object.defineProperty(self, name, { value: undefined });
	WebAssembly.instantiateStreaming = async (_, imports) => ({
		module,
		instance: await WebAssembly.instantiate(module, imports)
	});
}

// The package starts the module without a catch: without this a failure would hang for ever without a message.
self.addEventListener('unhandledrejection', (event) => self.postMessage({ lost: String(event.reason) }));

const begin = () => {
	self.postMessage({ started: true });
	const answer = self.onmessage as Listener;
	self.onmessage = (event: MessageEvent<WebAssembly.Module>) => {
		self.onmessage = answer;
		receive(event.data);
	};
	for (const event of early) (self.onmessage as Listener)(event);
};
loaded.then(begin, (error: unknown) => self.postMessage({ missing: String(error) }));
