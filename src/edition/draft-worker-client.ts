import type { Engine } from '#engine/engine.ts';
import { usualPatience } from '#engine/patient-fetch.ts';
import type { ProxyAnswer, ProxyQuestion } from './proxy-engine.ts';
import type { Draft } from './draft.ts';
import type { DraftOf, FiguresOf } from './make-draft.ts';
import type { KeyPair } from './keys.ts';

/** What a draft is made from, except the records. */
export type DraftInput = Omit<DraftOf, 'engine' | 'onEach' | 'figures'>;
type FiguresInput = Omit<FiguresOf, 'engine' | 'onEach'>;

type JobWork =
	| { do: 'figures'; input: FiguresInput }
	| { do: 'draft'; input: DraftInput }
	| { do: 'sign'; draft: Draft; key: KeyPair };
export type DraftJob = { job: number } & JobWork;

/** What the worker is told: to do a job, to end it, or what the records answer. */
export type ToDraftWorker = DraftJob | { end: number } | ProxyAnswer;

/** What the worker says: that it has started, a query on the records, or how far a job is, its result, or why it failed. */
export type FromDraftWorker =
	| { started: true }
	| ProxyQuestion
	| ({ job: number } & ({ done: number; of: number } | { result: unknown } | { fault: string }));

export interface JobOptions {
	/** Called with how many indicators are computed; the work after the last of them has no progress. */
	onEach?: (done: number, of: number) => void;
	signal: AbortSignal;
}

const newWorker = () => new Worker(new URL('./draft.worker.ts', import.meta.url), { type: 'module' });

interface Waiting {
	onEach: JobOptions['onEach'];
	resolve: (result: unknown) => void;
	reject: (reason: unknown) => void;
}

/**
 * A worker that makes drafts and signs them, so that the page stays responsive. It keeps what it has found out about the records, which
 * stay in the `engine` of the page: a second draft is quicker. The worker makes tables in that engine, so nothing else may work with it.
 */
export class DraftWorker {
	readonly #worker: Worker;
	readonly #jobs = new Map<number, Waiting>();
	readonly #clock: ReturnType<typeof setTimeout>;
	#made = 0;
	#lost: Error | null = null;

	/** A worker of which nothing is heard for a while did not arrive: browsers do not always say so. How long its work takes is another matter. */
	constructor(engine: Engine, worker: Worker = newWorker(), patience = usualPatience) {
		this.#worker = worker;
		this.#clock = setTimeout(() => this.#lose(new Error('missing worker: nothing came in time')), patience);
		const answer = async ({ question, sql, as }: ProxyQuestion) => {
			const rows = as === 'run' ? (await engine.run(sql), []) : await engine[as](sql);
			this.#say({ question, rows });
		};
		this.#worker.addEventListener('message', ({ data }: MessageEvent<FromDraftWorker>) => {
			clearTimeout(this.#clock);
			if ('started' in data) return;
			if ('question' in data) answer(data).catch((error: unknown) => this.#lose(error as Error));
			else this.#hear(data);
		});
		this.#worker.addEventListener('error', (event) =>
			this.#lose(new Error(`missing worker: ${event.message || 'it does not start'}`))
		);
	}

	/** Whether it can do nothing more, since its engine or the worker itself is gone. */
	get lost(): boolean {
		return this.#lost !== null;
	}

	/** Begins to compute the figures of the drafts to come. All drafts of a worker are of the same records, programme and catalogue. */
	async begin(input: FiguresInput, options: JobOptions): Promise<void> {
		await this.#do({ do: 'figures', input }, options);
	}

	/** Makes a draft as `auditedDraft` does. Throws what that throws, the engine's fault, and the signal's reason. */
	draft(input: DraftInput, options: JobOptions): Promise<Draft> {
		return this.#do({ do: 'draft', input }, options) as Promise<Draft>;
	}

	/** Signs a draft as `signedFiles` does. Throws in the same way. */
	sign(draft: Draft, key: KeyPair, options: JobOptions): Promise<Map<string, Uint8Array>> {
		return this.#do({ do: 'sign', draft, key }, options) as Promise<Map<string, Uint8Array>>;
	}

	close(): void {
		this.#lose(new Error('missing worker: it was closed'));
	}

	async #do(work: JobWork, { onEach, signal }: JobOptions): Promise<unknown> {
		signal.throwIfAborted();
		if (this.#lost) throw this.#lost;
		const job = ++this.#made;
		const end = () => {
			this.#say({ end: job });
			this.#jobs.get(job)?.reject(signal.reason);
		};
		signal.addEventListener('abort', end, { once: true });
		try {
			return await new Promise<unknown>((resolve, reject) => {
				this.#jobs.set(job, { onEach, resolve, reject });
				this.#say({ job, ...work });
			});
		} finally {
			signal.removeEventListener('abort', end);
			this.#jobs.delete(job);
		}
	}

	#hear(data: Exclude<FromDraftWorker, ProxyQuestion | { started: true }>): void {
		const waiting = this.#jobs.get(data.job);
		if ('done' in data) waiting?.onEach?.(data.done, data.of);
		else if ('result' in data) waiting?.resolve(data.result);
		else waiting?.reject(new Error(data.fault));
	}

	#lose(fault: Error): void {
		this.#lost ??= fault;
		clearTimeout(this.#clock);
		this.#worker.terminate();
		for (const { reject } of this.#jobs.values()) reject(fault);
	}

	#say(said: ToDraftWorker): void {
		this.#worker.postMessage(said);
	}
}
