import { describe, expect, it } from 'vitest';
import type { ReportDraft } from '#schemas/report-draft.ts';
import type { Bytes } from './files.ts';
import { acceptanceOf, recipeOf } from './fixtures/acceptances.ts';
import { storeOver } from './fixtures/content.ts';
import { memoryFiles } from './memory-files.ts';
import { sha256Of, sha256OfText } from './sha256.ts';
import { toJson } from './stored-json.ts';

const at = '2026-05-13T08:00:00Z';
const report: ReportDraft = { format: 1, saved: 0, title: null, sections: [], texts: {} };
const hex = '0123456789abcdef'.repeat(4);

/** A store with two imports, one of them undone. */
async function used() {
	const kept = new Map<string, Bytes>();
	const store = storeOver(memoryFiles(kept));
	const base = async () => (await store.state()).current.base;
	await store.records.accept(await base(), acceptanceOf(['Oa']));
	await store.records.accept(await base(), acceptanceOf(['Ob']));
	await store.records.step(await base(), 'undo', at);
	return { kept, store, base };
}

/** Everything that can be done to a store, in an order in which all of it is possible. */
const acts = ({ store, base }: Pick<Awaited<ReturnType<typeof used>>, 'store' | 'base'>) => ({
	redo: async () => store.records.step(await base(), 'redo', at),
	undo: async () => store.records.step(await base(), 'undo', at),
	accept: async () => store.records.accept(await base(), acceptanceOf(['Oc'])),
	answer: async () => store.answers.put(await base(), []),
	declare: async () => store.declared.put(await base(), 'business', null),
	save: async () => store.recipes.put(await base(), recipeOf('list')),
	write: async () => store.report.replace(await base(), report, [{ title: null }]),
	seal: async () => store.sealingKeys.put(await base(), 'lead', null),
	keep: async () => store.cube.keep(await base(), '[]', {})
});

describe('a file that this version does not know', () => {
	it.each([
		'profile.json',
		`profile-${hex}.csv`,
		`Participant-${hex}.csv`,
		`participant-${hex}.csv.gz`,
		`participant-${hex}.json`,
		`participant-${hex.toUpperCase()}.csv`,
		`participant-v2-${hex}.csv`,
		`links-v2-${hex}.json`,
		`links-${hex}.csv`,
		'participant-1.csv',
		'revision-1.json',
		'revision-0000001.json',
		'revision-000001.json.bak',
		`recipe-${hex}.json.new`,
		'answered-warnings-2.json',
		'constructor',
		'-'
	])('is kept by every change, and said: %s', async (name) => {
		const { kept, store, base } = await used();
		const bytes = toJson({ rows: 3 });
		kept.set(name, bytes);
		for (const act of Object.values(acts({ store, base }))) await act();
		expect(kept.get(name)).toEqual(bytes);
		expect(await store.newerFiles()).toEqual([name]);
	});

	it('is no file that this version writes', async () => {
		const { store, base } = await used();
		for (const act of Object.values(acts({ store, base }))) await act();
		expect(await store.newerFiles()).toEqual([]);
	});

	it('is none of the report that somebody began before there were any records', async () => {
		const store = storeOver(memoryFiles());
		const steps = [{ texts: { en: { summary: null } } }];
		await store.report.put((await store.state()).current.base, report, steps);
		expect(await store.newerFiles()).toEqual([]);
	});
});

describe('a list in a newer form', () => {
	const longer = [{ table: 'business', state: 'none', since: '2026-01-01' }];
	it.each([
		['declared-deliveries.json', 'declare', longer],
		['declared-deliveries.json', 'declare', [{ table: 'business', state: 'from', from: '2026-01-01' }]],
		['declared-deliveries.json', 'declare', { format: 2, tables: [] }],
		['answered-warnings.json', 'answer', { format: 2, answers: [] }]
	] as const)('stays as it is: %s, %s', async (name, act, content) => {
		const { kept, store, base } = await used();
		const bytes = toJson(content);
		kept.set(name, bytes);
		await expect(acts({ store, base })[act]()).rejects.toMatchObject({ name: 'NewerRecords' });
		expect(kept.get(name)).toEqual(bytes);
		expect(await store.newerFiles()).toEqual([name]);
	});

	it('stays as it is where it is a recipe', async () => {
		const { kept, store, base } = await used();
		const name = `recipe-${await sha256OfText('list')}.json`;
		const bytes = toJson({ ...recipeOf('list'), units: [] });
		kept.set(name, bytes);
		await expect(acts({ store, base }).save()).rejects.toMatchObject({ name: 'NewerRecords' });
		expect(kept.get(name)).toEqual(bytes);
		expect(await store.newerFiles()).toEqual([name]);
	});

	it('is not what is left of a file that was cut off', async () => {
		const { kept, store, base } = await used();
		kept.set('declared-deliveries.json', new TextEncoder().encode('[{"table":"business","sta'));
		expect(await store.newerFiles()).toEqual([]);
		await acts({ store, base }).declare();
		expect(kept.get('declared-deliveries.json')).toEqual(toJson([]));
	});
});

/** Ways in which a newer version may have written the next revision. */
const revisions: [string, (manifest: object) => object][] = [
	['of another format', (manifest) => ({ ...manifest, format: 2, entries: [] })],
	['that says more', (manifest) => ({ ...manifest, note: 'checked' })],
	[
		'of another kind',
		(manifest) => ({ ...manifest, entry: { kind: 'merge', of: [1, 2], recipe: null, changes: [] } })
	]
];

describe.each(revisions)('a revision %s', (_, change) => {
	/** What a newer version would write after the last revision; `pointed` or killed before that. */
	async function continued(pointed: boolean) {
		const made = await used();
		const { manifest, base } = (await made.store.state()).current;
		const parent = { revision: base.revision, sha256: base.sha256 };
		const bytes = toJson(change({ ...manifest, revision: base.revision + 1, parent }));
		made.kept.set('revision-000004.json', bytes);
		const pointer = { revision: 4, sha256: await sha256Of(bytes) };
		if (pointed) made.kept.set('current.json', toJson(pointer));
		return made;
	}

	it.each([true, false])(
		'is not taken for damage, and nothing is written (pointed to: %s)',
		async (pointed) => {
			const { kept, store, base } = await continued(pointed);
			const before = new Map(kept);
			expect((await store.state()).current).toMatchObject({ manifest: null, damaged: null, newer: true });
			await expect(store.records.contents()).rejects.toMatchObject({ name: 'NewerRecords' });
			for (const act of Object.values(acts({ store, base })))
				await expect(act()).rejects.toMatchObject({ name: 'NewerRecords' });
			expect(kept).toEqual(before);
		}
	);

	it('is deleted by somebody who deletes everything', async () => {
		const { kept, store } = await continued(true);
		await store.destroy();
		expect([...kept.keys()]).toEqual(['current.json']);
		expect((await store.state()).current).toMatchObject({ newer: false, base: { revision: 0 } });
	});
});

it.each([{ format: 2, head: 3 }, { branch: 'main' }])('a pointer of a newer form stays: %o', async (more) => {
	const { kept, store, base } = await used();
	const { revision, sha256 } = await base();
	const pointer = toJson('format' in more ? more : { revision, sha256, ...more });
	kept.set('current.json', pointer);
	const before = new Map(kept);
	expect((await store.state()).current.newer).toBe(true);
	for (const act of Object.values(acts({ store, base })))
		await expect(act()).rejects.toThrow('newer version');
	expect(kept).toEqual(before);
});
