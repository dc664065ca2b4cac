import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContents } from './contents.ts';
import { acceptanceOf, receivedOf, recipeOf } from './fixtures/acceptances.ts';
import { storedContent, storeOver } from './fixtures/content.ts';
import { isContentFile } from './file-names.ts';
import type { Bytes, Files } from './files.ts';
import { memoryFiles } from './memory-files.ts';
import { filesOf } from './revision-history.ts';

type Store = ReturnType<typeof storeOver>;
type Kept = Map<string, Bytes>;

/**
 * When a tab is killed: before its n-th change is made, right after it, or in the middle of it, when a browser may have
 * made a new file that is still empty.
 */
const moments = ['before', 'amidst', 'after'] as const;
type Moment = (typeof moments)[number];

/** Files of a tab that is killed at its n-th change; `changes` counts those that it began. */
function dying(files: Files, at: number, moment: Moment): Files & { changes: () => number } {
	let begun = 0;
	const change = async (work: () => Promise<void>, amidst: () => Promise<void>) => {
		begun += 1;
		if (begun < at) return work();
		if (begun === at && moment === 'after') await work();
		if (begun === at && moment === 'amidst') await amidst();
		throw new Error('killed');
	};
	return {
		...files,
		changes: () => begun,
		write: (name, bytes) =>
			change(
				() => files.write(name, bytes),
				async () => {
					if ((await files.read(name)) === null) await files.write(name, new Uint8Array());
				}
			),
		remove: (name) =>
			change(
				() => files.remove(name),
				() => Promise.resolve()
			)
	};
}

const at = '2026-05-13T08:00:00Z';
const warning = { rule: 'V10', reason: 'longer', table: 'attendance', rowKey: 's1/p1', args: {} };

/** Everything that can be done to a store. */
const acts = {
	accept: async (store: Store) =>
		store.records.accept((await store.state()).current.base, acceptanceOf(['Oa', 'Oc'])),
	receive: async (store: Store) =>
		store.records.acceptReceived((await store.state()).current.base, receivedOf(['Ox'], 'Oy')),
	undo: async (store: Store) => store.records.step((await store.state()).current.base, 'undo', at),
	redo: async (store: Store) => store.records.step((await store.state()).current.base, 'redo', at),
	delete: async (store: Store) => store.destroy(),
	answer: async (store: Store) =>
		store.answers.put((await store.state()).current.base, [{ ...warning, note: 'yes', at }]),
	reopen: async (store: Store) => store.answers.remove((await store.state()).current.base, new Set()),
	declare: async (store: Store) =>
		store.declared.put((await store.state()).current.base, 'product', { table: 'product', state: 'none' }),
	key: async (store: Store) =>
		store.sealingKeys.put((await store.state()).current.base, 'lead', { whose: 'lead', public: 'age1x' }),
	save: async (store: Store) => store.recipes.put((await store.state()).current.base, recipeOf('other')),
	remove: async (store: Store) => store.recipes.remove((await store.state()).current.base, 'list')
};

/** All that a reader finds in a store, and whether it is in order. */
async function everything(kept: Kept) {
	const { current, steps, recipes, answers, declared } = await storeOver(memoryFiles(kept)).state();
	expect(current.damaged).toBeNull();
	const { ids, links } = await storedContent(memoryFiles(kept));
	const { waiting } = await readContents(memoryFiles(kept));
	const keys = await storeOver(memoryFiles(kept)).sealingKeys.list();
	return { ids, links, waiting, keys, steps, recipes: recipes.map(({ name }) => name), answers, declared };
}

/** Files with rows or links of people that no revision on this device refers to. */
async function strays(kept: Kept): Promise<string[]> {
	const { history } = await storeOver(memoryFiles(kept)).state();
	const named = new Set(history.flatMap(filesOf));
	return [...kept.keys()].filter((name) => isContentFile(name, ['stakeholder']) && !named.has(name));
}

/** A device on which much was done: an import of three is undone, and each list has an entry. */
async function used(): Promise<Kept> {
	const kept: Kept = new Map();
	const store = storeOver(memoryFiles(kept));
	const accept = async (...ids: string[]) =>
		store.records.accept((await store.state()).current.base, acceptanceOf(ids));
	await accept('Oa');
	await accept('Oa', 'Ob');
	await accept('Od');
	await acts.undo(store);
	const { base } = (await store.state()).current;
	await store.recipes.put(base, recipeOf('list'));
	await store.answers.put(base, [{ ...warning, rowKey: 's2/p2', note: 'so it was', at }]);
	await store.declared.put(base, 'business', { table: 'business', state: 'none' });
	return kept;
}

describe.each(Object.keys(acts) as (keyof typeof acts)[])(
	'a tab that is killed at any change of: %s',
	(kind) => {
		describe.each([
			['on a device with records', used],
			['on a device without', () => Promise.resolve(new Map() as Kept)]
		])('%s', (_, device) => {
			it.each(moments)(
				'killed %s it, leaves what was before or what is after; the next act works',
				async (moment) => {
					const whole = await device();
					const before = await everything(whole);
					const done = await acts[kind](storeOver(memoryFiles(whole))).then(
						() => true,
						() => false
					);
					const after = await everything(whole);
					let reached = 0;
					for (let n = 1; ; n++) {
						const kept = await device();
						const files = dying(memoryFiles(kept), n, moment);
						await acts[kind](storeOver(files)).catch(() => undefined);
						if (files.changes() < n) break;
						reached = n;
						expect([before, after]).toContainEqual(await everything(kept));
						await acts.accept(storeOver(memoryFiles(kept)));
						expect((await everything(kept)).ids).toEqual(['Oa', 'Oc']);
						expect(await strays(kept)).toEqual([]);
					}
					if (done) expect(reached).toBeGreaterThan(0);
				}
			);
		});
	}
);

it('a deletion that was begun is finished by the next visit, before it reads anything', async () => {
	for (let n = 2; ; n++) {
		const kept = await used();
		const files = dying(memoryFiles(kept), n, 'before');
		await acts.delete(storeOver(files)).catch(() => undefined);
		await storeOver(memoryFiles(kept)).state();
		expect([...kept.keys()]).toEqual(['current.json']);
		if (files.changes() < n) break;
	}
});

it('a deletion that is killed again and again ends all the same', async () => {
	const kept = await used();
	await acts.delete(storeOver(dying(memoryFiles(kept), 2, 'before'))).catch(() => undefined);
	for (let visits = 0; kept.size > 1; visits++) {
		expect(visits).toBeLessThan(50);
		await storeOver(dying(memoryFiles(kept), 3, 'before'))
			.state()
			.catch(() => undefined);
	}
	expect(await everything(kept)).toMatchObject({
		ids: [],
		links: [],
		recipes: [],
		answers: [],
		declared: []
	});
});

type Act = { kind: 'accept'; ids: string[] } | { kind: 'undo' | 'redo' };
const act: fc.Arbitrary<Act> = fc.oneof(
	fc.record({
		kind: fc.constant('accept' as const),
		ids: fc.uniqueArray(fc.constantFrom('Oa', 'Ob', 'Oc', 'Od'), { maxLength: 4 })
	}),
	fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) })
);

async function perform(store: Store, one: Act): Promise<void> {
	const { base } = (await store.state()).current;
	if (one.kind === 'accept') await store.records.accept(base, acceptanceOf(one.ids));
	else await store.records.step(base, one.kind, at);
}

/** Impossible actions (nothing to undo) occur too. */
const attempt = (kept: Kept, one: Act) => perform(storeOver(memoryFiles(kept)), one).catch(() => undefined);

it('a tab killed at any change of any history leaves the records from before or after', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(act, { maxLength: 6 }),
			act,
			fc.integer({ min: 1, max: 8 }),
			fc.constantFrom(...moments),
			async (earlier, last, n, moment) => {
				const kept: Kept = new Map();
				for (const one of earlier) await attempt(kept, one);
				const before = await everything(kept);
				const whole = new Map(kept);
				await attempt(whole, last);
				const after = await everything(whole);

				await perform(storeOver(dying(memoryFiles(kept), n, moment)), last).catch(() => undefined);
				expect([before, after]).toContainEqual(await everything(kept));
				await perform(storeOver(memoryFiles(kept)), { kind: 'accept', ids: ['Oz'] });
				expect((await everything(kept)).ids).toEqual(['Oz']);
				expect(await strays(kept)).toEqual([]);
			}
		),
		{ seed: 5, numRuns: 300 }
	);
});

it('a damaged file is noticed: the records are those of some revision, and it is said which one is lost', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(act, { minLength: 1, maxLength: 6 }),
			fc.nat(),
			fc.nat(),
			fc.constantFrom('cut', 'flip', 'gone'),
			async (earlier, place, byte, how) => {
				const kept: Kept = new Map();
				const content = () => storedContent(memoryFiles(kept));
				const seen: unknown[] = [{ ids: [], links: [] }];
				for (const one of earlier) {
					await attempt(kept, one);
					seen.push(await content());
				}
				if (kept.size === 0) return;
				const [name, bytes] = [...kept][place % kept.size]!;
				const spoiled = bytes.slice();
				spoiled[byte % spoiled.length]! ^= 1;
				if (how === 'gone') kept.delete(name);
				else kept.set(name, how === 'flip' ? spoiled : bytes.slice(0, byte % bytes.length));

				const store = storeOver(memoryFiles(kept));
				const { current } = await store.state();
				const found = await content();
				expect(seen).toContainEqual(found);
				if (JSON.stringify(found) !== JSON.stringify(seen.at(-1)))
					expect(current.damaged).toBe(current.base.revision);
				await perform(store, { kind: 'accept', ids: ['Oz'] });
				expect((await content()).ids).toEqual(['Oz']);
			}
		),
		{ seed: 6, numRuns: 300 }
	);
});
