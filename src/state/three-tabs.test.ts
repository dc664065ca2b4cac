import fc, { type Scheduler } from 'fast-check';
import { expect, it } from 'vitest';
import { acceptanceOf, recipeOf } from '#storage/fixtures/acceptances.ts';
import { storedContent, storeOver } from '#storage/fixtures/content.ts';
import type { Bytes, Files } from '#storage/files.ts';
import { pageLock, type Lock } from '#storage/lock.ts';
import { memoryFiles } from '#storage/memory-files.ts';
import { OwnRecords } from './own-records.svelte.ts';

/**
 * Three tabs over the same files, as three pages of a browser: every reading and writing of a file takes its turn
 * among those of all tabs, in an order that is drawn. A tab hears of another's change late, or never.
 */
const kinds = ['open', 'undo', 'redo', 'answer', 'declare', 'save', 'workOut', 'accept', 'delete'] as const;
interface Act {
	kind: (typeof kinds)[number];
	/** What is accepted, answered, declared or saved. */
	id: string;
	/** Whether the tab hears before this act of what others did. */
	hears: boolean;
}
const act: fc.Arbitrary<Act> = fc.record({
	// The last ones are those that can undo what another tab has done; half of all are of them.
	kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...kinds.slice(-3))),
	id: fc.constantFrom('Oa', 'Ob', 'Oc', 'Od', 'Oe'),
	hears: fc.boolean()
});

/** Files of which each reading and writing waits for its turn. */
const takingTurns = (files: Files, scheduler: Scheduler): Files => {
	const turn = <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
		scheduler.scheduleFunction(work);
	return {
		list: turn(() => files.list()),
		read: turn((name: string) => files.read(name)),
		write: turn((name: string, bytes: Bytes) => files.write(name, bytes)),
		remove: turn((name: string) => files.remove(name)),
		destroy: turn(() => files.destroy())
	};
};

const opened = async (files: Files, lock: Lock): Promise<OwnRecords> => {
	const own = new OwnRecords(
		() =>
			Promise.resolve({
				home: 'memory',
				isEmpty: async () => (await files.list()).length === 0,
				parts: () => Promise.resolve(storeOver(files, lock)),
				notify: () => undefined,
				persist: () => Promise.resolve(),
				close: () => undefined
			}),
		() => '2026-05-12T10:00:00Z',
		() => undefined
	);
	await own.load();
	return own;
};

/** One tab: what it has open, and what it has worked out. */
class Tab {
	#own: OwnRecords | null = null;
	#workedOut: { base: OwnRecords['base']; ids: string[] } | null = null;

	constructor(private readonly open: () => Promise<OwnRecords>) {}

	/** Does one act as a page would, on what it shows. Throws where it is refused. */
	async do({ kind, id, hears }: Act): Promise<void> {
		if (this.#own === null || kind === 'open') this.#own = await this.open();
		const own = this.#own;
		if (hears) await own.load();
		if (kind === 'workOut') this.#workedOut = await this.workOut(own, id);
		if (kind === 'accept') {
			this.#workedOut ??= await this.workOut(own, id);
			await own.accept(this.#workedOut.base, acceptanceOf(this.#workedOut.ids));
			this.#workedOut = null;
		}
		if (kind === 'undo' || kind === 'redo') await own[kind](own.base);
		if (kind === 'delete') await own.deleteEverything();
		if (kind === 'answer')
			await own.answer([{ rule: 'V10', reason: 'longer', table: 'attendance', rowKey: id, args: {} }], 'so');
		if (kind === 'declare') await own.declare(id, { table: id, state: 'none' });
		if (kind === 'save') await own.saveRecipe(recipeOf(id));
	}

	/** The id that the next acceptance adds; null where none is worked out. */
	get adds(): string | null {
		return this.#workedOut?.ids.at(-1) ?? null;
	}

	/** An import adds one row to those that are there. */
	async workOut(own: OwnRecords, id: string) {
		const { base, tables } = await own.contents();
		const lines = new TextDecoder().decode(tables.get('stakeholder')).split('\n').slice(1, -1);
		const ids = lines.map((line) => line.split(',')[0]!).filter((one) => one !== id);
		return { base, ids: [...ids, id] };
	}
}

/** Everything that a device holds, without the random text of a deletion and the hashes that follow from it. */
async function everything(files: Files) {
	const own = await opened(files, pageLock());
	return {
		...(await storedContent(files)),
		history: own.history.map(({ revision, entry }) => [revision, entry.kind]),
		steps: [own.canUndo, own.canRedo],
		answers: own.answers.map(({ rowKey }) => rowKey),
		declared: own.declared.map(({ table }) => table),
		recipes: own.recipes.map(({ name }) => name),
		names: (await files.list()).map((name) => name.replace(/[0-9a-f]{64}/, '')).sort()
	};
}

it('whatever three tabs do at once is what one tab could have done in some order, and what is refused did nothing', async () => {
	let refused = 0;
	let done = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.tuple(...[1, 2, 3].map(() => fc.array(act, { maxLength: 7 }))),
			fc.scheduler(),
			async (plans, scheduler) => {
				const files = memoryFiles();
				/** Changes that took place, in the order in which their turns came. */
				const order: Act[] = [];
				const shared = pageLock();
				const running = plans.map(async (plan) => {
					let current: Act | null = null;
					// An act takes place in the turn in which the files change.
					const lock: Lock = (work) =>
						shared(async () => {
							const before = JSON.stringify(await snapshot(files));
							const mine = current;
							const result = await work();
							if (mine && JSON.stringify(await snapshot(files)) !== before) order.push(mine);
							return result;
						});
					const tab = new Tab(() => opened(takingTurns(files, scheduler), lock));
					for (const one of plan) {
						current = { ...one, id: one.kind === 'accept' ? (tab.adds ?? one.id) : one.id };
						const count = order.length;
						await tab.do(one).then(
							() => (done += 1),
							() => {
								refused += 1;
								expect(order.slice(count)).not.toContain(current);
							}
						);
						current = null;
					}
				});
				await scheduler.waitFor(Promise.all(running));

				const again = memoryFiles();
				const lock = pageLock();
				for (const one of order) await new Tab(() => opened(again, lock)).do({ ...one, hears: true });
				expect(await everything(files)).toEqual(await everything(again));
			}
		),
		{ seed: 7, numRuns: 300 }
	);
	// Both happen, or nothing was tried.
	expect(Math.min(refused, done)).toBeGreaterThan(100);
});

/** All files with what is in them. */
const snapshot = async (files: Files) => {
	const names = (await files.list()).sort();
	return Promise.all(names.map(async (name) => [name, String(await files.read(name))]));
};
