import type { Engine } from '#engine/engine.ts';
import type { ProxyAnswer, ProxyQuestion } from './proxy-engine.ts';
import type { Draft } from './draft.ts';
import type { DraftOf } from './make-draft.ts';
import type { KeyPair } from './keys.ts';

/** What a draft is made from, except the records. */
export type DraftInput = Omit<DraftOf, 'engine' | 'onEach'>;

export type DraftJob = { job: 'draft'; input: DraftInput } | { job: 'sign'; draft: Draft; key: KeyPair };

/** Messages of the worker: a query on the records, its progress, its result, or why it failed. */
export type DraftMessage =
	ProxyQuestion | { done: number; of: number } | { result: unknown } | { fault: string };

export interface DraftOptions {
	/** Called with how many indicators are computed; the work after the last of them has no progress. */
	onEach?: (done: number, of: number) => void;
	signal: AbortSignal;
}

/**
 * Does a job in a worker, so that the page stays responsive; the records stay in the engine of the page.
 * Throws what the job throws, the engine's fault when the engine is lost, and the signal's reason.
 */
function runJob<T>(engine: Engine, job: DraftJob, { onEach, signal }: DraftOptions): Promise<T> {
	signal.throwIfAborted();
	const worker = new Worker(new URL('./draft.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<T>((resolve, reject) => {
		const answer = async ({ question, sql, as }: ProxyQuestion) => {
			const rows = as === 'query' ? await engine.query(sql) : (await engine.run(sql), []);
			worker.postMessage({ question, rows } satisfies ProxyAnswer);
		};
		worker.addEventListener('message', ({ data }: MessageEvent<DraftMessage>) => {
			if ('question' in data) answer(data).catch(reject);
			else if ('done' in data) onEach?.(data.done, data.of);
			else if ('result' in data) resolve(data.result as T);
			else reject(new Error(data.fault));
		});
		worker.addEventListener('error', (event) =>
			reject(new Error(`missing worker: ${event.message || 'it does not start'}`))
		);
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.postMessage(job);
	}).finally(() => worker.terminate());
}

/** Makes a draft as `auditedDraft` does. */
export const draftInWorker = (engine: Engine, input: DraftInput, waiting: DraftOptions): Promise<Draft> =>
	runJob(engine, { job: 'draft', input }, waiting);

/** Signs a draft as `signedFiles` does. */
export const signInWorker = (
	engine: Engine,
	{ draft, key, signal }: { draft: Draft; key: KeyPair; signal: AbortSignal }
): Promise<Map<string, Uint8Array>> => runJob(engine, { job: 'sign', draft, key }, { signal });
