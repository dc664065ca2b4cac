import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { demoKey, pairOf } from './keys.ts';
import { signingKey, signedFiles } from './signed-files.ts';

it('signs only invented figures with the key that everybody has', async () => {
	const own = pairOf(new Uint8Array(32).fill(7));
	expect(signingKey({ synthetic: false }, own)).toBe(own);
	expect(signingKey({ synthetic: true }, null)).toEqual(demoKey());
	expect(() => signingKey({ synthetic: false }, null)).toThrow('missing key');
	const draft = { programme: { synthetic: false } } as Draft;
	await expect(signedFiles(draft, { engine: {} as never, key: demoKey() })).rejects.toThrow('missing key');
});
