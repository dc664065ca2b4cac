import type { Programme } from '#schemas/programme.ts';
import type { Importer, OnProgress } from './importer.ts';
import { Refusal } from './refusal.ts';
import type { WorkerCall, Call, WorkerReply } from './worker-messages.ts';

interface Waiting {
	done: (result: never) => void;
	fail: (reason: Error) => void;
	onProgress: OnProgress;
}

/** How long a worker may say nothing while it has work, in milliseconds. */
const patience = 20_000;

/** An import in a worker of its own: the page stays free, and a file that never ends is given up. */
export function openInWorker(file: File, programme: Programme): Importer {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | null = null;
	let heard = 0;
	let next = 0;
	let over = false;
	let timer: ReturnType<typeof setInterval> | undefined;

	const say = (asked: WorkerCall) => worker!.postMessage(asked);

	function start(): void {
		worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => hear(data);
		worker.onerror = (event) => end(new Error(event.message || 'lost import: its worker does not start'));
		heard = performance.now();
		timer = setInterval(() => {
			if (waiting.size > 0 && performance.now() - heard > patience) end(new Refusal('too-slow'));
		}, 1000);
		say({ open: file, programme });
	}

	/** Ends the worker with all that it does; the next call starts another. */
	function end(reason: Error): void {
		clearInterval(timer);
		worker?.terminate();
		worker = null;
		for (const { fail } of waiting.values()) fail(reason);
		waiting.clear();
	}

	function hear(told: WorkerReply): void {
		heard = performance.now();
		if ('alive' in told) return;
		const one = waiting.get(told.id);
		if (one === undefined) return;
		if ('progress' in told) {
			one.onProgress(told.progress);
			return;
		}
		waiting.delete(told.id);
		if ('result' in told) one.done(told.result as never);
		else if ('refusal' in told)
			one.fail(new Refusal(told.refusal.code, told.refusal.args, told.refusal.line));
		else one.fail(new Error(told.error));
	}

	function ask<T>(call: Call, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<T> {
		if (over) return Promise.reject(new Error('closed import: it cannot be asked any more'));
		if (signal?.aborted) return Promise.reject(signal.reason as Error);
		if (worker === null) start();
		if (waiting.size === 0) heard = performance.now();
		const id = (next += 1);
		return new Promise<T>((done, fail) => {
			const abort = () => {
				if (!waiting.delete(id)) return;
				if (worker !== null) say({ abort: id });
				fail(signal!.reason as Error);
			};
			signal?.addEventListener('abort', abort, { once: true });
			const quit = () => signal?.removeEventListener('abort', abort);
			waiting.set(id, {
				done: (result) => {
					quit();
					done(result);
				},
				fail: (reason) => {
					quit();
					fail(reason);
				},
				onProgress
			});
			say({ id, call });
		});
	}

	return {
		look: (choices, signal) => ask({ step: 'look', choices }, undefined, signal),
		propose: (reading, wanted, onProgress, signal) =>
			ask({ step: 'propose', reading, wanted }, onProgress, signal),
		convert: (recipe, amendments, { pseudonyms, ...context }, onProgress, signal) => {
			const sent = { ...context, key: pseudonyms?.key ?? null };
			return ask({ step: 'convert', recipe, amendments, context: sent }, onProgress, signal);
		},
		excerpt: (reading, records) => ask({ step: 'excerpt', reading, records }),
		close: () => {
			over = true;
			end(new Error('closed import: its worker was ended'));
		}
	};
}
