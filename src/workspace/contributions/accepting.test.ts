import { expect, it } from 'vitest';
import { Accepting } from './accepting.svelte.ts';

function storage() {
	const kept = new Map<string, string>();
	return {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => void kept.set(name, value),
		removeItem: (name: string) => void kept.delete(name)
	} as unknown as Storage;
}

it('accepts one after the other; a page that was left names what it did not get to, once', async () => {
	const kept = storage();
	const one = new Accepting(() => kept, 'p');
	const seen: [string, number][] = [];
	// The page of the second one is never heard of again.
	void one.run(['DK', 'FI', 'NO'], (country) => {
		seen.push([country, one.done]);
		return country === 'FI' ? new Promise(() => undefined) : Promise.resolve();
	});
	await Promise.resolve();
	expect(seen).toEqual([
		['DK', 0],
		['FI', 1]
	]);
	expect([one.working, one.all]).toEqual([true, 3]);
	expect(new Accepting(() => kept, 'other').cutOff).toEqual([]);
	expect(new Accepting(() => kept, 'p').cutOff).toEqual(['FI', 'NO']);
	expect(new Accepting(() => kept, 'p').cutOff).toEqual([]);
});

it('that fails ends, and names nothing afterwards; a browser that keeps nothing is no hindrance', async () => {
	const kept = storage();
	const one = new Accepting(() => kept, 'p');
	await expect(one.run(['DK', 'FI'], () => Promise.reject(new Error('full')))).rejects.toThrow('full');
	expect([one.working, new Accepting(() => kept, 'p').cutOff]).toEqual([false, []]);
	const done: string[] = [];
	const none = new Accepting(() => {
		throw new Error('forbidden');
	}, 'p');
	await none.run(['DK'], async (country) => void done.push(country));
	expect(done).toEqual(['DK']);
});
