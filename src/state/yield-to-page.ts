/** Lets the page handle pending events and draw. */
export const turn = () =>
	new Promise<void>((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});

/**
 * Await this between pieces of work: it returns at once until the work has kept the page busy for `ms`, and
 * then yields to the page. A timer would wait four milliseconds each time.
 */
export function yieldToPage(ms = 12): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() < since + ms) return;
		await turn();
		since = performance.now();
	};
}
