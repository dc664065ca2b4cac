import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { DraftWorker, type DraftInput, type FromDraftWorker } from './draft-worker-client.ts';

/** A worker that says what a test lets it say. */
class SilentWorker extends EventTarget {
	terminate = vi.fn();
	postMessage = vi.fn();
	say(said: FromDraftWorker) {
		this.dispatchEvent(new MessageEvent('message', { data: said }));
	}
}
const engine = {} as Engine;
const input = {} as DraftInput;
const opened = () => {
	const worker = new SilentWorker();
	return { worker, client: new DraftWorker(engine, worker as unknown as Worker, 1000) };
};
const { signal } = new AbortController();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a worker that never starts is given up, and its jobs with it', async () => {
	const { worker, client } = opened();
	const draft = expect(client.draft(input, { signal })).rejects.toThrow(
		'missing worker: nothing came in time'
	);
	await vi.advanceTimersByTimeAsync(999);
	expect(client.lost).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	await draft;
	expect([client.lost, worker.terminate.mock.calls.length]).toEqual([true, 1]);
	await expect(client.draft(input, { signal })).rejects.toThrow('missing worker');
});

it('one that has started may work as long as it takes, and ends a job when it is asked to', async () => {
	const { worker, client } = opened();
	worker.say({ started: true });
	const ending = new AbortController();
	const draft = expect(client.draft(input, { signal: ending.signal })).rejects.toThrow('enough');
	await vi.advanceTimersByTimeAsync(3_600_000);
	expect(client.lost).toBe(false);
	ending.abort(new Error('enough'));
	await draft;
	expect(worker.postMessage.mock.calls.at(-1)).toEqual([{ end: 1 }]);
});
