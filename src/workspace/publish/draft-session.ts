import { DraftWorker } from '#edition/draft-worker-client.ts';
import type { Engine } from '#engine/engine.ts';

interface Opened {
	engine: Engine;
	worker: DraftWorker;
}

/**
 * The records opened once more, in an engine of its own, with the worker that makes drafts from them: the engine of the page stays free
 * and unchanged. It stays open, so that each draft after the first is quick.
 */
export class DraftSession {
	readonly #open: (signal: AbortSignal) => Promise<Engine>;
	#opened: Promise<Opened> | null = null;
	#attempt = new AbortController();

	constructor(open: (signal: AbortSignal) => Promise<Engine>) {
		this.#open = open;
	}

	/** Opens it ahead of the first use; a failure is thrown by the use. */
	prepare(): void {
		this.#ready().catch(() => undefined);
	}

	/** Gives the worker to `work`. Throws what `work` throws, and the engine's fault where it does not open. */
	async use<T>(work: (worker: DraftWorker) => Promise<T>): Promise<T> {
		const opened = this.#ready();
		const { worker } = await opened;
		try {
			return await work(worker);
		} finally {
			if (worker.lost && this.#opened === opened) this.close();
		}
	}

	close(): void {
		this.#attempt.abort();
		this.#opened?.then(
			({ engine, worker }) => {
				worker.close();
				void engine.close();
			},
			() => undefined
		);
		this.#opened = null;
	}

	#ready(): Promise<Opened> {
		if (this.#opened) return this.#opened;
		this.#attempt = new AbortController();
		const opened = this.#open(this.#attempt.signal).then((engine) => ({
			engine,
			worker: new DraftWorker(engine)
		}));
		this.#opened = opened;
		opened.catch(() => {
			if (this.#opened === opened) this.#opened = null;
		});
		return opened;
	}
}
