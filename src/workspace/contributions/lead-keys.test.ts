import { expect, it } from 'vitest';
import { newLeadKey, secretKeyFile } from '#contributions/keys.ts';
import { ownInMemory } from './fixtures/own-in-memory.ts';
import { LeadKeys } from './lead-keys.svelte.ts';

it('says of a key from a file whether it takes the place of another, and keeps only what it is told to', async () => {
	const { own } = await ownInMemory();
	const keys = new LeadKeys(own);
	const [first, second] = [await newLeadKey(), await newLeadKey()];
	const fileOf = (key: typeof first) => secretKeyFile('programme', key).text;
	expect(await keys.read('no key in here')).toBe(null);
	expect(await keys.read(fileOf(first))).toEqual({ key: first, replaces: false });
	expect(await keys.secrets()).toEqual([]);
	await keys.keep(first);
	expect(await keys.read(fileOf(first))).toEqual({ key: first, replaces: false });
	expect(await keys.read(fileOf(second))).toEqual({ key: second, replaces: true });
	expect(await keys.secrets()).toEqual([first.secret]);
	await keys.keep(second);
	const next = new LeadKeys(own);
	expect(await next.secrets()).toEqual([second.secret]);
});
