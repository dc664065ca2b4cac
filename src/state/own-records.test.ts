import { expect, it } from 'vitest';
import { acceptanceOf, recipeOf } from '#storage/fixtures/acceptances.ts';
import { AnsweredWarnings } from '#storage/answered-warnings.ts';
import { DeclaredDeliveries } from '#storage/declared-deliveries.ts';
import type { Bytes } from '#storage/files.ts';
import { pageLock } from '#storage/lock.ts';
import { memoryFiles } from '#storage/memory-files.ts';
import { Records } from '#storage/records.ts';
import { SavedRecipes } from '#storage/saved-recipes.ts';
import { StaleRecords } from '#storage/stale-records.ts';
import { OwnRecords, type OpenStore } from './own-records.svelte.ts';

/** Tabs over the same files; each learns of another one's changes only when notified. */
function tabs() {
	const files = memoryFiles(new Map<string, Bytes>());
	const open: OpenStore = () => {
		const records = new Records(files, pageLock(), 'nordic-entrepreneurship');
		return Promise.resolve({
			home: 'memory',
			records,
			recipes: new SavedRecipes(files),
			answers: new AnsweredWarnings(files),
			declared: new DeclaredDeliveries(files),
			notify: () => undefined,
			persist: () => Promise.resolve(),
			destroy: () => records.destroy(),
			close: () => undefined
		});
	};
	const changes: boolean[] = [];
	const tab = async () => {
		const own = new OwnRecords(
			open,
			() => '2026-05-12T10:00:00Z',
			(_, here) => changes.push(here)
		);
		await own.load();
		return own;
	};
	return { tab, changes };
}

it('follows imports, undo, redo and deletion, and tells of each change', async () => {
	const { tab, changes } = tabs();
	const own = await tab();
	expect([own.state, own.any, own.canUndo, own.history]).toEqual(['ready', false, false, []]);
	await own.accept(acceptanceOf(['Oa']));
	await own.accept(acceptanceOf(['Oa', 'Ob']));
	expect([own.any, own.imports, own.canUndo, own.canRedo]).toEqual([true, 2, true, false]);
	await own.undo();
	expect(own.history.map(({ entry, inForce }) => [entry.kind, inForce])).toEqual([
		['undo', false],
		['import', false],
		['import', true]
	]);
	await own.redo();
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
	await one.accept(acceptanceOf(['Oa']));
	await expect(other.accept(acceptanceOf(['Ob']))).rejects.toThrow(StaleRecords);
	expect([other.fault, other.manifest?.revision, other.busy]).toEqual(['stale', 1, false]);
	await other.undo();
	expect([other.fault, other.any]).toEqual([null, false]);
	expect(changes).toEqual([true, false, true]);
});
