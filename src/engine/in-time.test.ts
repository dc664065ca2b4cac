import { expect, it } from 'vitest';
import { EngineFault } from './fault.ts';
import { inTime } from './in-time.ts';

it('gives what comes', async () => {
	expect(await inTime(Promise.resolve(1), 'part')).toBe(1);
});

it('calls a part that fails, or of which nothing is heard, an engine that did not arrive', async () => {
	await expect(inTime(Promise.reject(new TypeError('Failed to fetch')), 'part')).rejects.toMatchObject({
		kind: 'engine-download',
		message: 'missing part: Failed to fetch'
	});
	await expect(inTime(new Promise(() => undefined), 'part', 10)).rejects.toMatchObject({
		kind: 'engine-download',
		message: 'missing part: nothing came in time'
	});
});

it('keeps a fault that says more', async () => {
	const lost = new EngineFault('lost', 'lost engine');
	await expect(inTime(Promise.reject(lost), 'part')).rejects.toBe(lost);
});
