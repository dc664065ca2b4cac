import { afterEach, describe, expect, it } from 'vitest';
import { acceptanceOf, recipeOf } from './fixtures/acceptances.ts';
import { storedContent } from './fixtures/content.ts';
import { clearHomes, openHome } from './open-home.ts';
import { indexedDbFiles } from './indexed-db-files.ts';
import { tabLock } from './lock.ts';
import { opfsFiles } from './opfs-files.ts';
import { Records } from './records.ts';
import { SavedRecipes } from './saved-recipes.ts';
import { StaleRecords } from './stale-records.ts';
import { openStore } from './store.ts';

const programme = 'nordic-entrepreneurship';
const homes = { opfs: opfsFiles, indexed: indexedDbFiles };

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

afterEach(() => clearHomes(programme, opfsFiles(programme)));

describe.each(Object.entries(homes))('%s', (_, filesOf) => {
	const opened = () => new Records(filesOf(programme), tabLock(`tidemark:${programme}`), programme);

	it('keeps what was accepted for the next visit', async () => {
		await opened().accept(0, acceptanceOf(['Oa', 'Ob']));
		await opened().step(1, 'undo', '2026-05-13T08:00:00Z');
		await opened().step(2, 'redo', '2026-05-13T08:01:00Z');
		expect(await storedContent(opened())).toEqual({ ids: ['Oa', 'Ob'], links: ['Oa', 'Ob'] });
	});

	it('lets one of two tabs win, whole', async () => {
		const both = await Promise.allSettled([
			opened().accept(0, acceptanceOf(['Oa'])),
			opened().accept(0, acceptanceOf(['Ob', 'Oc']))
		]);
		const won = both.findIndex(({ status }) => status === 'fulfilled');
		const lost = both[1 - won] as PromiseRejectedResult;
		expect(lost.reason).toBeInstanceOf(StaleRecords);
		expect((await storedContent(opened())).ids).toEqual([['Oa'], ['Ob', 'Oc']][won]);
	});

	it('leaves no trace when everything is deleted', async () => {
		await opened().accept(0, acceptanceOf(['Oa']));
		await new SavedRecipes(filesOf(programme)).put(recipeOf('list'));
		expect(await traces()).not.toEqual([]);
		const files = filesOf(programme);
		await opened().destroy(() => clearHomes(programme, files));
		expect(await traces()).toEqual([]);
		expect((await storedContent(opened())).ids).toEqual([]);
	});
});

it('the best home is private files, unless a database holds the records already', async () => {
	expect((await openHome(programme)).home).toBe('opfs');
	await new Records(indexedDbFiles(programme), tabLock('x'), programme).accept(0, acceptanceOf(['Oa']));
	expect((await openHome(programme)).home).toBe('indexed');
});

it('another tab hears of a change', async () => {
	let hear!: () => void;
	const heard = new Promise<void>((resolve) => (hear = resolve));
	const other = await openStore(programme, hear);
	const mine = await openStore(programme, () => undefined);
	await mine.records.accept(0, acceptanceOf(['Oa']));
	mine.notify();
	await heard;
	other.close();
	mine.close();
});
