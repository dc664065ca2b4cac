import { DraftWorker } from '#edition/draft-worker-client.ts';
import type { Engine } from '#engine/engine.ts';

interface Opened {
	connection: Engine;
	worker: DraftWorker;
}

/**
 * A connection of its own to the open records, with the worker that makes drafts from them, so that neither the page waits nor its tables
 * change. It stays open: each draft after the first is quicker.
 */
export class DraftSession {
	readonly #connect: () => Promise<Engine>;
	#opened: Promise<Opened> | null = null;

	constructor(connect: () => Promise<Engine>) {
		this.#connect = connect;
	}

	/** Opens it ahead of the first use; a failure is thrown by the use. */
	prepare(): void {
		this.#ready().catch(() => undefined);
	}

	/** Gives the worker to `work`. Throws what `work` throws, and the engine's fault where there is no connection. */
	async use<T>(work: (worker: DraftWorker) => Promise<T>): Promise<T> {
		// One that was lost while nobody used it is no reason to fail.
		const held = this.#opened;
		const isLost = await held?.then(({ worker }) => worker.lost).catch(() => false);
		if (isLost && this.#opened === held) this.close();
		const opened = this.#ready();
		const { worker } = await opened;
		try {
			return await work(worker);
		} finally {
			if (worker.lost && this.#opened === opened) this.close();
		}
	}

	close(): void {
		this.#opened?.then(
			({ connection, worker }) => {
				worker.close();
				connection.close().catch(() => undefined);
			},
			() => undefined
		);
		this.#opened = null;
	}

	#ready(): Promise<Opened> {
		if (this.#opened) return this.#opened;
		const opened = this.#connect().then((connection) => ({
			connection,
			worker: new DraftWorker(connection)
		}));
		this.#opened = opened;
		opened.catch(() => {
			if (this.#opened === opened) this.#opened = null;
		});
		return opened;
	}
}
