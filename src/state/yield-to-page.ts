/** A turn for everybody else: what the page has been asked meanwhile, and its drawing. */
const turn = () =>
	new Promise<void>((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});

/**
 * Something to await between pieces of work: it returns at once until the work has kept the page busy for `ms`, and then
 * lets everybody else have a turn. A timer would wait four milliseconds each time.
 */
export function yieldToPage(ms = 12): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() < since + ms) return;
		await turn();
		since = performance.now();
	};
}
