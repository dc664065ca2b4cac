import { expect, it } from 'vitest';
import type { Bytes } from './files.ts';
import { acceptanceOf } from './fixtures/acceptances.ts';
import { storeOver } from './fixtures/content.ts';
import { memoryFiles } from './memory-files.ts';

async function used() {
	const files = new Map<string, Bytes>();
	const store = storeOver(memoryFiles(files));
	const base = async () => (await store.state()).current.base;
	await store.records.accept(await base(), acceptanceOf(['Oa']));
	return { files, store, base };
}
const cube = { tables: [1, 2] };

it('is found again for the same records only', async () => {
	const { store, base } = await used();
	const first = await base();
	await store.cube.keep(first, '[]', cube);
	expect(await store.cube.read(first, '[]')).toEqual(cube);
	expect(await store.cube.read(first, '[{"table":"business"}]')).toBeNull();
	await store.records.accept(first, acceptanceOf(['Ob']));
	expect(await store.cube.read(await base(), '[]')).toBeNull();
	await expect(store.cube.keep(first, '[]', cube)).rejects.toThrow('invalid base revision');
});

it('goes with everything else, and is no file of a newer version', async () => {
	const { files, store, base } = await used();
	const before = await base();
	await store.cube.keep(before, '[]', cube);
	expect(await store.newerFiles()).toEqual([]);
	await store.destroy();
	expect([...files.keys()]).toEqual(['current.json']);
	await expect(store.cube.keep(before, '[]', cube)).rejects.toThrow('invalid base revision');
	expect([...files.keys()]).toEqual(['current.json']);
});

it('is nothing where its file is damaged', async () => {
	const { files, store, base } = await used();
	await store.cube.keep(await base(), '[]', cube);
	for (const text of ['', 'null', '{}', '{"base":', '[1]']) {
		files.set('figures-cube.json', new TextEncoder().encode(text));
		expect(await store.cube.read(await base(), '[]')).toBeNull();
	}
});
