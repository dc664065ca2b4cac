import { expect, it } from 'vitest';
import { EngineFault } from './fault.ts';
import { pastTheCache } from './past-the-cache.ts';

/** A download whose answers are given, and how each was asked for. */
function answering(...answers: (string | Error)[]) {
	const asked: RequestCache[] = [];
	const load = pastTheCache(async (cache) => {
		asked.push(cache);
		const answer = answers.shift()!;
		if (answer instanceof Error) throw answer;
		return answer;
	}, 'engine-damaged');
	return { load, asked };
}
const damaged = () => new EngineFault('engine-damaged', 'broken engine');

it('fetches what arrived damaged once more, past the cache', async () => {
	const { load, asked } = answering(damaged(), 'whole', 'whole');
	expect(await load()).toBe('whole');
	expect(asked).toEqual(['default', 'reload']);
	await load();
	expect(asked.at(-1)).toBe('default');
});

it('says that it is damaged where it is so twice, and goes past the cache at the next try', async () => {
	const { load, asked } = answering(damaged(), damaged(), 'whole');
	await expect(load()).rejects.toMatchObject({ kind: 'engine-damaged' });
	expect(await load()).toBe('whole');
	expect(asked).toEqual(['default', 'reload', 'reload']);
});

it('leaves every other fault to the reader', async () => {
	const { load, asked } = answering(new EngineFault('engine-download', 'missing engine'), 'whole');
	await expect(load()).rejects.toMatchObject({ kind: 'engine-download' });
	expect(await load()).toBe('whole');
	expect(asked).toEqual(['default', 'default']);
});
