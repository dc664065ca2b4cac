import { afterEach, describe, expect, it } from 'vitest';
import type { Programme } from '#schemas/programme.ts';
import { acceptanceOf, recipeOf } from './fixtures/acceptances.ts';
import { noBase } from './base.ts';
import { placeOf, storedContent } from './fixtures/content.ts';
import { clearOtherHomes, openHome } from './open-home.ts';
import { indexedDbFiles } from './indexed-db-files.ts';
import { tabLock } from './lock.ts';
import { opfsFiles } from './opfs-files.ts';
import { StaleRecords } from './stale-records.ts';
import { openStore } from './store.ts';
import { partsIn } from './stored-parts.ts';

const programme = 'nordic-entrepreneurship';
const homes = { opfs: opfsFiles, indexed: indexedDbFiles };
const storeOver = (home: keyof typeof homes) => {
	const place = placeOf(homes[home](programme), tabLock(`tidemark:${programme}`));
	return partsIn({ ...place, clearElsewhere: () => clearOtherHomes(programme, home) }, () => 'g');
};

/** Every trace that this origin can leave. */
async function traces(): Promise<string[]> {
	const found: string[] = [];
	for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(`opfs ${name}`);
	for (const { name } of await indexedDB.databases()) found.push(`indexed ${name}`);
	for (const name of await caches.keys()) found.push(`cache ${name}`);
	return [...found, ...Object.keys(localStorage), document.cookie].filter((name) =>
		/tidemark|nordic/.test(name)
	);
}

afterEach(async () => {
	for (const filesOf of Object.values(homes)) await filesOf(programme).destroy();
});

describe.each(['opfs', 'indexed'] as const)('%s', (home) => {
	const opened = () => storeOver(home).records;
	const content = () => storedContent(homes[home](programme));

	it('keeps what was accepted for the next visit', async () => {
		const first = await opened().accept(noBase, acceptanceOf(['Oa', 'Ob']));
		const second = await opened().step(first, 'undo', '2026-05-13T08:00:00Z');
		await opened().step(second, 'redo', '2026-05-13T08:01:00Z');
		expect(await content()).toEqual({ ids: ['Oa', 'Ob'], links: ['Oa', 'Ob'] });
	});

	it('lets one of two tabs win, whole', async () => {
		const both = await Promise.allSettled([
			opened().accept(noBase, acceptanceOf(['Oa'])),
			opened().accept(noBase, acceptanceOf(['Ob', 'Oc']))
		]);
		const won = both.findIndex(({ status }) => status === 'fulfilled');
		const lost = both[1 - won] as PromiseRejectedResult;
		expect(lost.reason).toBeInstanceOf(StaleRecords);
		expect((await content()).ids).toEqual([['Oa'], ['Ob', 'Oc']][won]);
	});

	it('leaves nothing but a random text when everything is deleted, in whatever home it was', async () => {
		for (const one of ['opfs', 'indexed'] as const)
			await storeOver(one).recipes.put(noBase, recipeOf('list'));
		await opened().accept(noBase, acceptanceOf(['Oa']));
		expect(await traces()).toHaveLength(2);
		await storeOver(home).destroy();
		expect(await traces()).toHaveLength(1);
		const files = homes[home](programme);
		expect(await files.list()).toEqual(['current.json']);
		const left = new TextDecoder().decode((await files.read('current.json'))!);
		expect(JSON.parse(left)).toEqual({ revision: 0, sha256: null, generation: 'g' });
	});
});

it('the best home is private files, unless a database holds the records already', async () => {
	expect((await openHome(programme)).home).toBe('opfs');
	await storeOver('indexed').records.accept(noBase, acceptanceOf(['Oa']));
	expect((await openHome(programme)).home).toBe('indexed');
});

it('another tab hears of a change', async () => {
	const site = { id: programme } as Programme;
	let hear!: () => void;
	const heard = new Promise<void>((resolve) => (hear = resolve));
	const other = await openStore(site, hear);
	const mine = await openStore(site, () => undefined);
	expect(await mine.isEmpty()).toBe(true);
	await (await mine.parts()).recipes.put(noBase, recipeOf('list'));
	expect(await other.isEmpty()).toBe(false);
	mine.notify();
	await heard;
	other.close();
	mine.close();
});
