import type { Engine } from '#engine/engine.ts';
import type { ProxyAnswer, ProxyQuestion } from './engine-proxy.ts';
import type { Draft } from './draft.ts';
import type { ToDraft } from './make-draft.ts';
import type { KeyPair } from './keys.ts';

/** What a draft is made from, but for the records. */
export type DraftInput = Omit<ToDraft, 'engine' | 'onEach'>;

/** What is asked of the worker. */
export type Job = { job: 'draft'; input: DraftInput } | { job: 'sign'; draft: Draft; key: KeyPair };

/** What the worker says: a question to the records, how far it is, what came of it, or why nothing did. */
export type DraftMessage =
	ProxyQuestion | { done: number; of: number } | { result: unknown } | { fault: string };

export interface OnDraft {
	/** Called with how many indicators are computed; what comes after the last of them has no measure. */
	onEach?: (done: number, of: number) => void;
	signal: AbortSignal;
}

/**
 * Does a job in a worker of its own, so that the page stays awake; the records stay in the engine of the page. Throws what the job throws,
 * the engine's own fault when that is lost, and the signal's reason.
 */
function done<T>(engine: Engine, job: Job, { onEach, signal }: OnDraft): Promise<T> {
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

/** What may be published of the records, as `auditedDraft` makes it. */
export const makeDraft = (engine: Engine, input: DraftInput, waiting: OnDraft): Promise<Draft> =>
	done(engine, { job: 'draft', input }, waiting);

/** The signed files of a draft, as `signedFiles` makes them. */
export const signDraft = (
	engine: Engine,
	{ draft, key, signal }: { draft: Draft; key: KeyPair; signal: AbortSignal }
): Promise<Map<string, Uint8Array>> => done(engine, { job: 'sign', draft, key }, { signal });
