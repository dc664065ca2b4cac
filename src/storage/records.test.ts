import { describe, expect, it } from 'vitest';
import { acceptanceOf, recipeOf } from './fixtures/acceptances.ts';
import { storedContent, recordsIn } from './fixtures/content.ts';
import type { Bytes } from './files.ts';
import { keptRevisions } from './revision-history.ts';
import { memoryFiles } from './memory-files.ts';
import { StaleRecords } from './stale-records.ts';

const at = '2026-05-13T08:00:00Z';

describe('a store of accepted records', () => {
	it('is empty before the first import, and keeps what was accepted', async () => {
		const kept = new Map<string, Bytes>();
		const records = recordsIn(memoryFiles(kept));
		expect(await records.current()).toEqual({ newest: 0, manifest: null, sha256: null, damaged: null });
		await records.accept(0, acceptanceOf(['Oa', 'Ob']));
		// Another visit reads the same files.
		const again = recordsIn(memoryFiles(kept));
		expect(await storedContent(again)).toEqual({ ids: ['Oa', 'Ob'], links: ['Oa', 'Ob'] });
		expect((await again.current()).manifest).toMatchObject({
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
		const records = recordsIn(memoryFiles());
		await records.accept(0, acceptanceOf(['Oa']));
		await records.accept(
			1,
			acceptanceOf(['Oa', 'Ob'], { links: new Map([['t', 'Ob']]), recipe: recipeOf('other'), keyId: null })
		);
		expect((await storedContent(records)).links).toEqual(['Oa', 'Ob']);
		const { manifest } = await records.current();
		expect(manifest?.recipes.map(({ name }) => name)).toEqual(['list', 'other']);
		expect(manifest?.keyId).toBe('k1');
	});

	it('rejects a change made on records that are no longer the newest', async () => {
		const files = memoryFiles();
		const [one, other] = [recordsIn(files), recordsIn(files)];
		await one.accept(0, acceptanceOf(['Oa']));
		await expect(other.accept(0, acceptanceOf(['Ob']))).rejects.toThrow(StaleRecords);
		await expect(other.step(0, 'undo', at)).rejects.toThrow(
			'invalid base revision: 0; another tab has changed the records to revision 1'
		);
		expect((await storedContent(other)).ids).toEqual(['Oa']);
	});

	it('lets one of two acceptances at the same moment win', async () => {
		const records = recordsIn(memoryFiles());
		const results = await Promise.allSettled([
			records.accept(0, acceptanceOf(['Oa'])),
			records.accept(0, acceptanceOf(['Ob']))
		]);
		expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
		expect((await storedContent(records)).ids).toEqual(['Oa']);
	});

	it('goes back and forth, each step a revision of its own', async () => {
		const records = recordsIn(memoryFiles());
		await records.accept(0, acceptanceOf(['Oa']));
		await records.accept(1, acceptanceOf(['Oa', 'Ob']));
		const seen: [string[], number | null, number | null][] = [];
		const look = async () => {
			const { undo, redo } = await records.steps(await records.history(await records.current()));
			seen.push([(await storedContent(records)).ids, undo, redo]);
		};
		await look();
		for (const [i, kind] of (['undo', 'undo', 'redo', 'redo', 'undo'] as const).entries()) {
			await records.step(2 + i, kind, at);
			await look();
		}
		await records.accept(7, acceptanceOf(['Oa', 'Oc']));
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
		await expect(records.step(8, 'redo', at)).rejects.toThrow('missing revision: there is nothing to redo');
	});

	it('collects files of old revisions and nothing that can be gone back to', async () => {
		const kept = new Map<string, Bytes>();
		const records = recordsIn(memoryFiles(kept));
		const left = `stakeholder-${'0'.repeat(64)}.csv`;
		kept.set(left, new Uint8Array(3));
		kept.set('of-a-newer-version.json', new Uint8Array(3));
		for (let i = 0; i < keptRevisions + 5; i++) await records.accept(i, acceptanceOf([`O${i}`]));
		const names = [...kept.keys()];
		expect(names.filter((name) => name.startsWith('stakeholder-'))).toHaveLength(keptRevisions);
		expect(names.filter((name) => name.startsWith('revision-'))).toHaveLength(keptRevisions + 5);
		expect(names).not.toContain(left);
		expect(names).toContain('of-a-newer-version.json');
		let undone = 0;
		for (let base = keptRevisions + 5; ; base++) {
			const { undo } = await records.steps(await records.history(await records.current()));
			if (undo === null) break;
			await records.step(base, 'undo', at);
			undone += 1;
		}
		expect(undone).toBeGreaterThan(0);
		expect((await storedContent(records)).ids).toHaveLength(1);
	});

	it('leaves nothing when everything is deleted, and starts anew', async () => {
		const kept = new Map<string, Bytes>();
		const records = recordsIn(memoryFiles(kept));
		await records.accept(0, acceptanceOf(['Oa']));
		await records.destroy();
		expect([...kept.keys()]).toEqual([]);
		await expect(records.accept(1, acceptanceOf(['Oa']))).rejects.toThrow(StaleRecords);
		await records.accept(0, acceptanceOf(['Ob']));
		expect((await storedContent(records)).ids).toEqual(['Ob']);
	});
});
