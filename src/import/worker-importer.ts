import type { Programme } from '#schemas/programme.ts';
import type { Importer, OnProgress } from './importer.ts';
import { Refusal } from './refusal.ts';
import type { WorkerCall, Call, WorkerReply } from './worker-messages.ts';

interface PendingCall {
	call: Call;
	done: (result: never) => void;
	fail: (reason: Error) => void;
	onProgress: OnProgress;
}

/** How long a busy worker may stay silent, in milliseconds. */
const timeoutMs = 20_000;

/** Imports in a worker: the page stays responsive, a worker that does not start is started once more, and a file that never ends is given up. */
export function openInWorker(file: File, programme: Programme): Importer {
	const waiting = new Map<number, PendingCall>();
	let worker: Worker | null = null;
	let lastReply = 0;
	/** Whether a worker has said anything yet: its script is there. */
	let heard = false;
	let starts = 0;
	let next = 0;
	let closed = false;
	let timer: ReturnType<typeof setInterval> | undefined;

	const send = (message: WorkerCall) => worker!.postMessage(message);

	function start(): void {
		worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => receive(data);
		worker.onerror = (event) => {
			// Browsers do not ask again for a script that did not come, and say nothing of why.
			if (!heard && starts === 1) startAgain();
			else end(new Error(event.message || 'lost import: its worker does not start'));
		};
		starts += 1;
		lastReply = performance.now();
		timer = setInterval(() => {
			if (waiting.size > 0 && performance.now() - lastReply > timeoutMs) end(new Refusal('too-slow'));
		}, 1000);
		send({ open: file, programme });
	}

	function startAgain(): void {
		stop();
		start();
		for (const [id, { call }] of waiting) send({ id, call });
	}

	function stop(): void {
		clearInterval(timer);
		worker?.terminate();
		worker = null;
	}

	/** Ends the worker and rejects its calls; the next call starts another. */
	function end(reason: Error): void {
		stop();
		for (const { fail } of waiting.values()) fail(reason);
		waiting.clear();
	}

	function receive(reply: WorkerReply): void {
		lastReply = performance.now();
		heard = true;
		if ('alive' in reply) return;
		const call = waiting.get(reply.id);
		if (call === undefined) return;
		if ('progress' in reply) {
			call.onProgress(reply.progress);
			return;
		}
		waiting.delete(reply.id);
		if ('result' in reply) call.done(reply.result as never);
		else if ('refusal' in reply)
			call.fail(new Refusal(reply.refusal.code, reply.refusal.args, reply.refusal.line));
		else call.fail(new Error(reply.error));
	}

	function ask<T>(call: Call, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<T> {
		if (closed) return Promise.reject(new Error('closed import: it cannot be asked any more'));
		if (signal?.aborted) return Promise.reject(signal.reason as Error);
		if (worker === null) start();
		if (waiting.size === 0) lastReply = performance.now();
		const id = (next += 1);
		return new Promise<T>((done, fail) => {
			const abort = () => {
				if (!waiting.delete(id)) return;
				if (worker !== null) send({ abort: id });
				fail(signal!.reason as Error);
			};
			signal?.addEventListener('abort', abort, { once: true });
			const unlisten = () => signal?.removeEventListener('abort', abort);
			waiting.set(id, {
				call,
				done: (result) => {
					unlisten();
					done(result);
				},
				fail: (reason) => {
					unlisten();
					fail(reason);
				},
				onProgress
			});
			send({ id, call });
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
			closed = true;
			end(new Error('closed import: its worker was ended'));
		}
	};
}
