import { usualPatience } from '#engine/patient-fetch.ts';
import type { ReportQuestion } from './report-work.ts';

export interface ToReportWorker {
	job: number;
	question: ReportQuestion;
}
/** What the worker says: that it has started, how many pictures of a file are made, or what came of a job. */
export type FromReportWorker =
	| { started: true }
	| { done: number; of: number }
	| { job: number; result: unknown }
	| { job: number; fault: string };

const newWorker = () => new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });

interface Waiting {
	resolve: (result: unknown) => void;
	reject: (reason: unknown) => void;
}

/** A worker that makes reports, so that the page stays responsive. It answers one question after the other. */
export class ReportMaker {
	readonly #worker: Worker;
	readonly #jobs = new Map<number, Waiting>();
	readonly #clock: ReturnType<typeof setTimeout>;
	#made = 0;
	#lost: Error | null = null;

	/** Called with how many pictures of how many are made. */
	onEach: (done: number, of: number) => void = () => undefined;

	/** A worker of which nothing is heard for a while did not arrive: browsers do not always say so. */
	constructor(worker = newWorker(), patience = usualPatience) {
		this.#worker = worker;
		this.#clock = setTimeout(() => this.#lose(new Error('missing worker: nothing came in time')), patience);
		worker.addEventListener('message', ({ data }: MessageEvent<FromReportWorker>) => {
			clearTimeout(this.#clock);
			if ('done' in data) this.onEach(data.done, data.of);
			else if ('job' in data) this.#hear(data);
		});
		worker.addEventListener('error', (event) =>
			this.#lose(new Error(`missing worker: ${event.message || 'it does not start'}`))
		);
	}

	/** Whether it can do nothing more. */
	get lost(): boolean {
		return this.#lost !== null;
	}

	/** Throws what the work throws, and the reason where the worker is gone. */
	ask<T>(question: ReportQuestion): Promise<T> {
		if (this.#lost) return Promise.reject(this.#lost);
		const job = ++this.#made;
		return new Promise<T>((resolve, reject) => {
			this.#jobs.set(job, { resolve: resolve as Waiting['resolve'], reject });
			this.#worker.postMessage({ job, question } satisfies ToReportWorker);
		});
	}

	close(): void {
		this.#lose(new Error('missing worker: it was closed'));
	}

	#hear(data: { job: number } & ({ result: unknown } | { fault: string })): void {
		const waiting = this.#jobs.get(data.job);
		this.#jobs.delete(data.job);
		if ('result' in data) waiting?.resolve(data.result);
		else waiting?.reject(new Error(data.fault));
	}

	#lose(fault: Error): void {
		this.#lost ??= fault;
		clearTimeout(this.#clock);
		this.#worker.terminate();
		for (const { reject } of this.#jobs.values()) reject(fault);
		this.#jobs.clear();
	}
}
