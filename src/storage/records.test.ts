import { describe, expect, it } from 'vitest';
import { acceptanceOf, recipeOf } from './fixtures/acceptances.ts';
import { storedContent, storeOver } from './fixtures/content.ts';
import { noBase } from './base.ts';
import type { Bytes } from './files.ts';
import { keptRevisions } from './unused-files.ts';
import { memoryFiles } from './memory-files.ts';
import { StaleRecords } from './stale-records.ts';

const at = '2026-05-13T08:00:00Z';

/** A store, its files, and what makes changes on the records as they are. */
function opened() {
	const kept = new Map<string, Bytes>();
	const files = memoryFiles(kept);
	const store = storeOver(files);
	const base = async () => (await store.state()).current.base;
	const accept = async (...ids: string[]) => store.records.accept(await base(), acceptanceOf(ids));
	const step = async (kind: 'undo' | 'redo') => store.records.step(await base(), kind, at);
	return { kept, files, store, base, accept, step, content: () => storedContent(files) };
}

describe('a store of accepted records', () => {
	it('is empty before the first import, and keeps what was accepted', async () => {
		const { store, files, content } = opened();
		expect((await store.state()).current).toEqual({
			base: noBase,
			manifest: null,
			damaged: null,
			newer: false
		});
		const after = await store.records.accept(noBase, acceptanceOf(['Oa', 'Ob']));
		expect(await content()).toEqual({ ids: ['Oa', 'Ob'], links: ['Oa', 'Ob'] });
		// Another visit reads the same files.
		const { current } = await storeOver(files).state();
		expect(current.base).toEqual(after);
		expect(current.manifest).toMatchObject({
			revision: 1,
			parent: null,
			country: 'DK',
			keyId: 'k1',
			tables: [{ name: 'stakeholder', rows: 2 }],
			recipes: [{ name: 'list' }],
			entry: { kind: 'import', counts: { read: 2 }, source: { size: 120 } }
		});
	});

	it('keeps links of people from import to import, and every recipe that brought records', async () => {
		const { store, accept, base, content } = opened();
		await accept('Oa');
		const other = { links: new Map([['t', 'Ob']]), recipe: recipeOf('other'), keyId: null };
		await store.records.accept(await base(), acceptanceOf(['Oa', 'Ob'], other));
		expect((await content()).links).toEqual(['Oa', 'Ob']);
		const { manifest } = (await store.state()).current;
		expect(manifest?.recipes.map(({ name }) => name)).toEqual(['list', 'other']);
		expect(manifest?.keyId).toBe('k1');
	});

	it('gives tables, links and their base of one revision', async () => {
		const { store, accept } = opened();
		const after = await accept('Oa');
		const { base, tables, links } = await store.records.contents();
		expect([base, [...tables.keys()], [...links.values()]]).toEqual([after, ['stakeholder'], ['Oa']]);
	});

	it('rejects a change made on records that are no longer the newest', async () => {
		const { store, accept, content } = opened();
		await accept('Oa');
		await expect(store.records.accept(noBase, acceptanceOf(['Ob']))).rejects.toThrow(StaleRecords);
		await expect(store.records.step(noBase, 'undo', at)).rejects.toThrow(
			'invalid base revision: 0; another tab has changed the records to revision 1'
		);
		expect((await content()).ids).toEqual(['Oa']);
	});

	it('lets one of two acceptances at the same moment win', async () => {
		const { store, content } = opened();
		const results = await Promise.allSettled([
			store.records.accept(noBase, acceptanceOf(['Oa'])),
			store.records.accept(noBase, acceptanceOf(['Ob']))
		]);
		expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
		expect((await content()).ids).toEqual(['Oa']);
	});

	it('goes back and forth, each step a revision of its own', async () => {
		const { store, accept, step, content } = opened();
		await accept('Oa');
		await accept('Oa', 'Ob');
		const seen: [string[], number | null, number | null][] = [];
		const look = async () => {
			const { undo, redo } = (await store.state()).steps;
			seen.push([(await content()).ids, undo, redo]);
		};
		await look();
		for (const kind of ['undo', 'undo', 'redo', 'redo', 'undo'] as const) {
			await step(kind);
			await look();
		}
		await accept('Oa', 'Oc');
		await look();
		expect(seen).toEqual([
			[['Oa', 'Ob'], 1, null],
			[['Oa'], 0, 2],
			[[], null, 1],
			[['Oa'], 0, 2],
			[['Oa', 'Ob'], 1, null],
			[['Oa'], 0, 2],
			[['Oa', 'Oc'], 1, null]
		]);
		await expect(step('redo')).rejects.toThrow('missing revision: there is nothing to redo');
	});

	it('collects files of old revisions and nothing that can be gone back to', async () => {
		const { kept, store, accept, step, content } = opened();
		const left = `stakeholder-${'0'.repeat(64)}.csv`;
		kept.set(left, new Uint8Array(3));
		for (let i = 0; i < keptRevisions + 5; i++) await accept(`O${i}`);
		const names = [...kept.keys()];
		expect(names.filter((name) => name.startsWith('stakeholder-'))).toHaveLength(keptRevisions);
		expect(names.filter((name) => name.startsWith('revision-'))).toHaveLength(keptRevisions + 5);
		expect(names).not.toContain(left);
		let undone = 0;
		while ((await store.state()).steps.undo !== null) {
			await step('undo');
			undone += 1;
		}
		expect(undone).toBeGreaterThan(0);
		expect((await content()).ids).toHaveLength(1);
	});

	it('leaves answers, declarations and recipes alone, whatever is imported, undone or brought back', async () => {
		const { store, base, accept, step } = opened();
		const answer = {
			rule: 'V10',
			reason: 'longer',
			table: 'attendance',
			rowKey: 's1/p1',
			args: {},
			note: 'so',
			at
		};
		await store.answers.put(await base(), [answer]);
		await store.declared.put(await base(), 'business', { table: 'business', state: 'none' });
		await store.recipes.put(await base(), recipeOf('kept'));
		await accept('Oa');
		await step('undo');
		await step('redo');
		expect(await store.state()).toMatchObject({
			answers: [answer],
			declared: [{ table: 'business' }],
			recipes: [{ name: 'kept' }]
		});
	});

	it('leaves no file of a change that found no room, and says why', async () => {
		const { kept, files, accept, base } = opened();
		await accept('Oa');
		const before = new Map(kept);
		const full = new DOMException('no room', 'QuotaExceededError');
		const store = storeOver({
			...files,
			write: (name, bytes) => (name.startsWith('revision-') ? Promise.reject(full) : files.write(name, bytes))
		});
		await expect(store.records.accept(await base(), acceptanceOf(['Oa', 'Ob']))).rejects.toBe(full);
		expect(kept).toEqual(before);
	});
});

describe('a deletion of everything', () => {
	it('leaves no file but a pointer that holds nothing, and starts anew', async () => {
		const { kept, store, accept, base, content } = opened();
		await accept('Oa');
		kept.set('of-a-newer-version.csv', new Uint8Array(3));
		const { generation } = await store.destroy();
		const [only, ...others] = [...kept];
		expect(others).toEqual([]);
		expect(JSON.parse(new TextDecoder().decode(only![1]))).toEqual({ revision: 0, sha256: null, generation });
		await accept('Ob');
		expect(await base()).toMatchObject({ generation, revision: 1 });
		expect((await content()).ids).toEqual(['Ob']);
	});

	it('refuses all that was worked out before it, however many imports came since', async () => {
		const { store, accept, base, content } = opened();
		const atFirst = await base();
		const before = await accept('Oa');
		await store.destroy();
		// Nothing was stored at first, and nothing is now; a file that was worked out then is of people who were deleted.
		await expect(store.records.accept(atFirst, acceptanceOf(['Oa']))).rejects.toThrow(StaleRecords);
		await accept('Ob');
		for (const act of [
			() => store.records.accept(before, acceptanceOf(['Oa'])),
			() => store.records.step(before, 'undo', at),
			() => store.recipes.put(before, recipeOf('list')),
			() => store.declared.put(before, 'business', { table: 'business', state: 'none' }),
			() => store.answers.remove(before, new Set())
		])
			await expect(act()).rejects.toMatchObject({ name: 'StaleRecords', deleted: true });
		expect((await content()).ids).toEqual(['Ob']);
		expect((await store.state()).recipes).toEqual([]);
	});

	it('is possible on a device that has no room left', async () => {
		const { kept, files, accept } = opened();
		await accept('Oa');
		const full = new DOMException('no room', 'QuotaExceededError');
		const isFull = () => [...kept.keys()].some((name) => name.endsWith('.csv'));
		const store = storeOver({
			...files,
			write: (name, bytes) => (isFull() ? Promise.reject(full) : files.write(name, bytes))
		});
		await store.destroy();
		expect([...kept.keys()]).toEqual(['current.json']);
	});
});

describe('a pointer', () => {
	it.each([
		['that is lost', null],
		['that names a revision that never was', { revision: 999_999, sha256: 'f'.repeat(64) }]
	])('%s: the files show which revision is the newest, without counting', async (_, pointer) => {
		const { kept, files, accept } = opened();
		await accept('Oa');
		await accept('Ob');
		if (pointer) kept.set('current.json', new TextEncoder().encode(JSON.stringify(pointer)));
		else kept.delete('current.json');
		let reads = 0;
		const counting = {
			...files,
			read: (name: string) => {
				reads += 1;
				return files.read(name);
			}
		};
		const { current } = await storeOver(counting).state();
		expect(current.manifest?.revision).toBe(2);
		expect(reads).toBeLessThan(20);
	});
});
