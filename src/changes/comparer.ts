import type { FillableEngine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { compareImport, type Changes, type Comparison } from './compare-import.ts';
import { MergeEngine } from './merge-state.ts';

/** How the caller follows and cancels a comparison. */
export interface OnComparison {
	/** Receives the progress, 0 to 1. */
	onShare?: (share: number) => void;
	signal?: AbortSignal;
}

/** Opens an empty engine; `onShare` receives the loaded share of its program. */
export type OpenEngine = (onShare: (share: number) => void, signal: AbortSignal) => Promise<FillableEngine>;

interface OpenedEngine {
	engine: Promise<MergeEngine>;
	close: (reason: Error) => void;
}

/**
 * Compares imports with the stored records, one at a time, all in one engine: it is opened when first needed
 * and then reused. An error or cancellation ends the engine at once; the next comparison opens another.
 */
export class Comparer {
	#opened: OpenedEngine | null = null;
	#onShare: (share: number) => void = () => undefined;
	#last: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly open: OpenEngine,
		private readonly documents: { programme: Programme; catalogue: readonly Definition[] }
	) {}

	/** Opens the engine in advance, so that the first comparison need not wait for it. Never throws. */
	prepare(): void {
		this.#open().engine.catch(() => undefined);
	}

	/**
	 * Computes what an import would change. Nothing is stored. Throws the signal's reason when it was aborted.
	 */
	compare(
		comparison: Omit<Comparison, 'programme' | 'catalogue'>,
		{ onShare = () => undefined, signal }: OnComparison = {}
	): Promise<Changes> {
		const work = this.#last.then(async () => {
			signal?.throwIfAborted();
			const opened = this.#open();
			const stop = () => this.#end(opened, signal!.reason as Error);
			signal?.addEventListener('abort', stop, { once: true });
			this.#onShare = (share) => onShare(share * openShare);
			try {
				const engine = await opened.engine;
				return await compareImport(engine, { ...this.documents, ...comparison }, (share) =>
					onShare(1 - (1 - openShare) * (1 - share))
				);
			} catch (error) {
				this.#end(opened, error as Error);
				signal?.throwIfAborted();
				throw error;
			} finally {
				this.#onShare = () => undefined;
				signal?.removeEventListener('abort', stop);
			}
		});
		this.#last = work.catch(() => undefined);
		return work;
	}

	close(): void {
		if (this.#opened) this.#end(this.#opened, new Error('closed'));
	}

	#open(): OpenedEngine {
		if (this.#opened) return this.#opened;
		const attempt = new AbortController();
		const opening = this.open((share) => this.#onShare(share), attempt.signal);
		const engine = opening.then((empty) => MergeEngine.create(empty, this.documents));
		const close = (reason: Error) => {
			attempt.abort(reason);
			opening.then((one) => one.close()).catch(() => undefined);
			// There may be no caller waiting for it.
			engine.catch(() => undefined);
		};
		return (this.#opened = { engine, close });
	}

	#end(opened: OpenedEngine, reason: Error): void {
		if (this.#opened === opened) this.#opened = null;
		opened.close(reason);
	}
}

/** Share of the wait for the engine, when it is not open yet. */
const openShare = 0.4;
