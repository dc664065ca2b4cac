import { expect, it } from 'vitest';
import { inLanes, type Job } from './lanes.ts';

/** Jobs that log when they begin and end; each takes as many turns as its number. */
function noted(...jobs: [id: string, turns: number, after?: string][]) {
	const notes: string[] = [];
	const made = jobs.map(([id, turns, after]): Job<string> => ({
		id,
		after,
		run: async (before) => {
			notes.push(`${id} begins`);
			for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
			notes.push(`${id} ends`);
			return before === undefined ? id : `${id} after ${before}`;
		}
	}));
	return { notes, made };
}

it('runs as many at once as there are lanes, and hands back results in order', async () => {
	const { notes, made } = noted(['a', 5], ['b', 1], ['c', 1]);
	expect(await inLanes(made, 2)).toEqual(['a', 'b', 'c']);
	expect(notes).toEqual(['a begins', 'b begins', 'b ends', 'c begins', 'c ends', 'a ends']);
});

it('lets nothing begin before what it needs, and does others meanwhile', async () => {
	const { notes, made } = noted(['a', 5], ['b', 1, 'a'], ['c', 1]);
	expect(await inLanes(made, 2)).toEqual(['a', 'b after a', 'c']);
	expect(notes.indexOf('b begins')).toBeGreaterThan(notes.indexOf('a ends'));
	expect(notes.indexOf('c begins')).toBeLessThan(notes.indexOf('a ends'));
});

it('does not wait for what is not asked for', async () => {
	expect(await inLanes(noted(['b', 1, 'a']).made, 2)).toEqual(['b']);
});

it('says so where jobs wait for each other', async () => {
	await expect(inLanes(noted(['a', 1, 'b'], ['b', 1, 'a']).made, 2)).rejects.toThrow(
		'invalid order: a, b wait for each other'
	);
});
