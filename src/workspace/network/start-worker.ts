/** The worker that places people and works the measures out, so that the page stays responsive. */
export const startWorker = () =>
	new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' });
