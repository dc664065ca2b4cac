import { expect, it } from 'vitest';
import { LongTask } from './long-task.svelte.ts';

/** A promise that is resolved from outside. */
function later<T>() {
	let keep!: (value: T) => void;
	const promise = new Promise<T>((resolve) => (keep = resolve));
	return { promise, keep };
}

it('drops an answer that comes after another question', async () => {
	const task = new LongTask<string>();
	const first = later<string>();
	const asked = task.ensure(['one'], () => first.promise);
	await task.ensure(['two'], () => Promise.resolve('second'));
	first.keep('first');
	expect(await asked).toBeNull();
	expect(task.value).toBe('second');
	expect([task.isCurrent(['two']), task.isCurrent(['one'])]).toEqual([true, false]);
});

it('does the same work once', async () => {
	const task = new LongTask<number>();
	let times = 0;
	const work = () => Promise.resolve((times += 1));
	await Promise.all([task.ensure(['a'], work), task.ensure(['a'], work)]);
	await task.ensure(['a'], work);
	expect(times).toBe(1);
});

it('keeps the result before a failure and a stop, and says which it was', async () => {
	const task = new LongTask<string>();
	await task.ensure([1], () => Promise.resolve('there'));
	await task.ensure([2], () => Promise.reject(new Error('invalid thing: no')));
	expect([task.value, task.state, task.fault?.message]).toEqual(['there', 'failed', 'invalid thing: no']);
	const never = later<string>();
	let aborted = false;
	void task.ensure([3], (_, signal) => {
		signal.addEventListener('abort', () => (aborted = true));
		return never.promise;
	});
	task.cancel();
	expect([task.value, task.state, aborted]).toEqual(['there', 'cancelled', true]);
});
