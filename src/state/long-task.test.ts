import { expect, it } from 'vitest';
import { LongTask } from './long-task.svelte.ts';

/** A promise that is kept from outside. */
function later<T>() {
	let keep!: (value: T) => void;
	const promise = new Promise<T>((resolve) => (keep = resolve));
	return { promise, keep };
}

it('drops an answer that comes after another question', async () => {
	const stage = new LongTask<string>();
	const first = later<string>();
	const asked = stage.ensure(['one'], () => first.promise);
	await stage.ensure(['two'], () => Promise.resolve('second'));
	first.keep('first');
	expect(await asked).toBeNull();
	expect(stage.value).toBe('second');
	expect([stage.holds(['two']), stage.holds(['one'])]).toEqual([true, false]);
});

it('does the same work once', async () => {
	const stage = new LongTask<number>();
	let times = 0;
	const work = () => Promise.resolve((times += 1));
	await Promise.all([stage.ensure(['a'], work), stage.ensure(['a'], work)]);
	await stage.ensure(['a'], work);
	expect(times).toBe(1);
});

it('keeps the result before a failure and a stop, and says which it was', async () => {
	const stage = new LongTask<string>();
	await stage.ensure([1], () => Promise.resolve('there'));
	await stage.ensure([2], () => Promise.reject(new Error('invalid thing: no')));
	expect([stage.value, stage.standing, stage.fault?.message]).toEqual([
		'there',
		'failed',
		'invalid thing: no'
	]);
	const never = later<string>();
	let aborted = false;
	void stage.ensure([3], (_, signal) => {
		signal.addEventListener('abort', () => (aborted = true));
		return never.promise;
	});
	stage.cancel();
	expect([stage.value, stage.standing, aborted]).toEqual(['there', 'cancelled', true]);
});
