import type { FillableEngine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { compareOn, type Changes, type Comparison } from './compare.ts';
import { MergeStage } from './merge-state.ts';

/** Whoever waits for a comparison. */
export interface OnComparison {
	/** Hears how far it is, 0 to 1. */
	onShare?: (share: number) => void;
	signal?: AbortSignal;
}

/** Opens an empty engine; `onShare` hears how much of its program has arrived. */
export type OpenEngine = (onShare: (share: number) => void, signal: AbortSignal) => Promise<FillableEngine>;

interface Opened {
	stage: Promise<MergeStage>;
	close: (reason: Error) => void;
}

/**
 * Compares imports with the records that are here, one at a time, all in one engine: it is opened when it is first needed
 * and kept. Whatever ends a comparison before its time ends the engine too, at once; the next one opens another.
 */
export class Comparer {
	#opened: Opened | null = null;
	#onShare: (share: number) => void = () => undefined;
	#last: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly open: OpenEngine,
		private readonly documents: { programme: Programme; catalogue: readonly Definition[] }
	) {}

	/** Opens the engine ahead, so that the first comparison need not wait for it. Never throws. */
	prepare(): void {
		this.#open().stage.catch(() => undefined);
	}

	/** Computes what an import would change. Nothing is kept. Throws the signal's reason when it was aborted. */
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
				const stage = await opened.stage;
				return await compareOn(stage, { ...this.documents, ...comparison }, (share) =>
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

	#open(): Opened {
		if (this.#opened) return this.#opened;
		const attempt = new AbortController();
		const engine = this.open((share) => this.#onShare(share), attempt.signal);
		const stage = engine.then((empty) => MergeStage.on(empty, this.documents));
		const close = (reason: Error) => {
			attempt.abort(reason);
			engine.then((one) => one.close()).catch(() => undefined);
			// Nobody may be waiting for it.
			stage.catch(() => undefined);
		};
		return (this.#opened = { stage, close });
	}

	#end(opened: Opened, reason: Error): void {
		if (this.#opened === opened) this.#opened = null;
		opened.close(reason);
	}
}

/** How much of the wait is for the engine, when it is not open yet. */
const openShare = 0.4;
