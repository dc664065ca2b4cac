import { expect, it } from 'vitest';
import { AnsweredWarnings } from './answered-warnings.ts';
import { noBase } from './base.ts';
import type { Bytes } from './files.ts';
import { placeOf } from './fixtures/content.ts';
import { memoryFiles } from './memory-files.ts';
import { warningKey } from './warning-key.ts';

const answer = (rowKey: string, note: string, args: Record<string, string> = {}) => ({
	rule: 'V10',
	reason: 'longer',
	table: 'attendance',
	rowKey,
	args,
	note,
	at: '2021-08-01T10:00:00Z'
});

it('keeps one answer a warning, the newest, and takes answers back', async () => {
	const kept = new AnsweredWarnings(placeOf(memoryFiles()));
	await kept.put(noBase, [answer('s1/p1', 'stayed to clear up'), answer('s1/p2', 'so did she')]);
	await kept.put(noBase, [answer('s1/p1', 'helped to clear up')]);
	expect((await kept.list()).map(({ rowKey, note }) => [rowKey, note])).toEqual([
		['s1/p2', 'so did she'],
		['s1/p1', 'helped to clear up']
	]);
	await kept.remove(noBase, new Set([warningKey(answer('s1/p2', 'whatever'))]));
	expect((await kept.list()).map(({ rowKey }) => rowKey)).toEqual(['s1/p1']);
});

it('an answer holds for what the row says now, and for no other hours', () => {
	const one = answer('s1/p1', 'yes', { hours: '6.5', lasted: '5' });
	expect(warningKey({ ...one, args: { lasted: '5', hours: '6.5' } })).toBe(warningKey(one));
	expect(warningKey({ ...one, args: { hours: '9', lasted: '5' } })).not.toBe(warningKey(one));
});

it('a damaged file holds no answers and can be written again', async () => {
	const files = new Map<string, Bytes>([['answered-warnings.json', new TextEncoder().encode('[{')]]);
	const kept = new AnsweredWarnings(placeOf(memoryFiles(files)));
	expect(await kept.list()).toEqual([]);
	await kept.put(noBase, [answer('s1/p1', 'yes')]);
	expect(await kept.list()).toHaveLength(1);
});
