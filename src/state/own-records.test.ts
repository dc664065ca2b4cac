import { expect, it, vi } from 'vitest';
import { acceptanceOf, recipeOf } from '#storage/fixtures/acceptances.ts';
import { storeOver } from '#storage/fixtures/content.ts';
import { pageLock } from '#storage/lock.ts';
import { memoryFiles } from '#storage/memory-files.ts';
import { StaleRecords } from '#storage/stale-records.ts';
import { toJson } from '#storage/stored-json.ts';
import { OwnRecords } from './own-records.svelte.ts';

/** Tabs over the same files; each learns of another one's changes only when told, or when it reads. */
function tabs() {
	const files = memoryFiles();
	const lock = pageLock();
	const changes: boolean[] = [];
	const tab = async () => {
		let hear!: () => void;
		const own = new OwnRecords(
			(changed) => {
				hear = changed;
				return Promise.resolve({
					home: 'memory',
					isEmpty: async () => (await files.list()).length === 0,
					parts: () => Promise.resolve(storeOver(files, lock)),
					notify: () => undefined,
					persist: () => Promise.resolve(),
					close: () => undefined
				});
			},
			() => '2026-05-12T10:00:00Z',
			(_, here) => changes.push(here)
		);
		await own.load();
		return Object.assign(own, { hear: () => hear() });
	};
	return { tab, changes, files };
}

it('follows imports, undo, redo and deletion, and tells of each change', async () => {
	const { tab, changes } = tabs();
	const own = await tab();
	expect([own.state, own.any, own.canUndo, own.history]).toEqual(['ready', false, false, []]);
	await own.accept(own.base, acceptanceOf(['Oa']));
	await own.accept(own.base, acceptanceOf(['Oa', 'Ob']));
	expect([own.any, own.imports, own.canUndo, own.canRedo]).toEqual([true, 2, true, false]);
	await own.undo(own.base);
	expect(own.history.map(({ entry, inForce }) => [entry.kind, inForce])).toEqual([
		['undo', false],
		['import', false],
		['import', true]
	]);
	await own.redo(own.base);
	expect([own.imports, own.canRedo]).toEqual([2, false]);
	await own.saveRecipe(recipeOf('list'));
	expect(own.recipes.map(({ name }) => name)).toEqual(['list']);
	await own.deleteEverything();
	expect([own.any, own.history, own.recipes]).toEqual([false, [], []]);
	// A saved recipe changes no records.
	expect(changes).toEqual([true, true, true, true, true]);
});

it('a change on records that another tab has changed is refused, said, and the new ones are shown', async () => {
	const { tab, changes } = tabs();
	const [one, other] = [await tab(), await tab()];
	await one.accept(one.base, acceptanceOf(['Oa']));
	await expect(other.accept(other.base, acceptanceOf(['Ob']))).rejects.toThrow(StaleRecords);
	expect([other.fault, other.manifest?.revision, other.busy]).toEqual(['stale', 1, false]);
	expect([other.elsewhere?.what, other.lastImport?.revision]).toEqual(['changed', 1]);
	await other.undo(other.base);
	expect([other.fault, other.elsewhere, other.any, other.lastImport]).toEqual([null, null, false, null]);
	expect(changes).toEqual([true, false, true]);
});

it('what the browser has removed is told as that, and not as the work of another tab', async () => {
	const { tab, files } = tabs();
	const own = await tab();
	await own.accept(own.base, acceptanceOf(['Oa']));
	for (const name of await files.list()) await files.remove(name);
	await expect(own.undo(own.base)).rejects.toThrow('missing records: revision 1 is no longer stored');
	expect([own.fault, own.elsewhere?.what, own.any]).toEqual(['gone', 'gone', false]);
	await own.accept(own.base, acceptanceOf(['Ob']));
	expect([own.fault, own.elsewhere, own.any]).toEqual([null, null, true]);
	await own.deleteEverything();
	await own.accept(own.base, acceptanceOf(['Oc']));
	for (const name of await files.list()) await files.remove(name);
	own.hear();
	await expect.poll(() => own.elsewhere?.what).toBe('gone');
});

it('a deletion in another tab is told, also where the other tab was not heard', async () => {
	const { tab } = tabs();
	const [one, other, deaf] = [await tab(), await tab(), await tab()];
	await one.accept(one.base, acceptanceOf(['Oa']));
	other.hear();
	await expect.poll(() => other.any).toBe(true);
	expect(other.elsewhere?.what).toBe('changed');
	await one.deleteEverything();
	expect(one.elsewhere).toBeNull();
	other.hear();
	await expect.poll(() => other.elsewhere?.what).toBe('deleted');
	expect(other.any).toBe(false);
	await expect(deaf.saveRecipe(recipeOf('list'))).rejects.toThrow(StaleRecords);
	expect([deaf.elsewhere?.what, deaf.recipes]).toEqual(['deleted', []]);
	await deaf.saveRecipe(recipeOf('list'));
	expect(deaf.recipes).toHaveLength(1);
});

it('what is read has the base that it was read on, and is shown from then on', async () => {
	const { tab } = tabs();
	const [one, other] = [await tab(), await tab()];
	await one.accept(one.base, acceptanceOf(['Oa']));
	const { base, links } = await other.contents();
	expect([[...links.values()], base]).toEqual([['Oa'], one.base]);
	expect(other.base).toEqual(base);
});

it('lists of two tabs do not replace each other', async () => {
	const { tab } = tabs();
	const [one, other] = [await tab(), await tab()];
	const warning = { rule: 'V10', reason: 'longer', table: 'attendance', args: {} };
	await Promise.all([
		one.answer([{ ...warning, rowKey: 'a' }], 'yes'),
		other.answer([{ ...warning, rowKey: 'b' }], 'yes'),
		one.declare('product', { table: 'product', state: 'none' }),
		other.declare('business', { table: 'business', state: 'none' })
	]);
	const third = await tab();
	expect(third.answers.map(({ rowKey }) => rowKey).sort()).toEqual(['a', 'b']);
	expect(third.declared.map(({ table }) => table).sort()).toEqual(['business', 'product']);
});

it('a tab that is older than the records says so, and leaves on screen what it has', async () => {
	const { tab, changes, files } = tabs();
	const own = await tab();
	await own.accept(own.base, acceptanceOf(['Oa']));
	await files.write('current.json', toJson({ format: 2 }));
	own.hear();
	await expect.poll(() => own.newer).toBe(true);
	await expect(own.accept(own.base, acceptanceOf(['Ob']))).rejects.toThrow('newer version');
	expect([own.fault, own.canUndo, own.damaged, own.elsewhere]).toEqual(['newer', false, null, null]);
	expect(changes).toEqual([true]);
});

it('says that a full device did not keep the figures; the records are there all the same', async () => {
	const { tab, files } = tabs();
	const own = await tab();
	await own.accept(own.base, acceptanceOf(['Oa']));
	const write = vi.spyOn(files, 'write');
	write.mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
	await own.figures.keep(own.base, '[]', { tables: [] });
	expect([own.figures.fault, own.fault, own.any]).toEqual(['full', null, true]);
	await own.figures.keep(own.base, '[]', { tables: [] });
	expect(own.figures.fault).toBeNull();
	const before = own.base;
	await own.accept(own.base, acceptanceOf(['Ob']));
	await own.figures.keep(before, '[]', { tables: [] });
	expect(own.figures.fault).toBeNull();
});
