import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptanceOf } from './fixtures/acceptances.ts';
import { storedContent, recordsIn } from './fixtures/content.ts';
import type { Bytes, Files } from './files.ts';
import { memoryFiles } from './memory-files.ts';
import type { Records } from './records.ts';

/** Files of a tab that is killed at its n-th change: before the change is made, or right after. */
function dying(files: Files, { at, after }: { at: number; after: boolean }): Files {
	let left = at;
	const change = async (work: () => Promise<void>) => {
		left -= 1;
		if (left < 0 || (left === 0 && !after)) throw new Error('killed');
		await work();
		if (left === 0) throw new Error('killed');
	};
	return {
		...files,
		write: (name, bytes) => change(() => files.write(name, bytes)),
		remove: (name) => change(() => files.remove(name))
	};
}

type Act = { kind: 'accept'; ids: string[] } | { kind: 'undo' | 'redo' };
const act: fc.Arbitrary<Act> = fc.oneof(
	fc.record({
		kind: fc.constant('accept' as const),
		ids: fc.uniqueArray(fc.constantFrom('Oa', 'Ob', 'Oc', 'Od'), { maxLength: 4 })
	}),
	fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) })
);

async function perform(records: Records, one: Act): Promise<void> {
	const { newest } = await records.current();
	if (one.kind === 'accept') await records.accept(newest, acceptanceOf(one.ids));
	else await records.step(newest, one.kind, '2026-05-13T08:00:00Z');
}

/** Impossible actions (nothing to undo) occur too. */
const attempt = (records: Records, one: Act) => perform(records, one).catch(() => undefined);

it('a tab killed at any change leaves the records from before or after, and the next change works', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(act, { maxLength: 6 }),
			act,
			fc.integer({ min: 1, max: 8 }),
			fc.boolean(),
			async (before, last, at, after) => {
				const kept = new Map<string, Bytes>();
				for (const one of before) await attempt(recordsIn(memoryFiles(kept)), one);
				const old = await storedContent(recordsIn(memoryFiles(kept)));
				const whole = new Map(kept);
				await attempt(recordsIn(memoryFiles(whole)), last);
				const fresh = await storedContent(recordsIn(memoryFiles(whole)));

				await attempt(recordsIn(dying(memoryFiles(kept), { at, after })), last);
				const reopened = recordsIn(memoryFiles(kept));
				expect([old, fresh]).toContainEqual(await storedContent(reopened));
				expect((await reopened.current()).damaged).toBeNull();

				await perform(reopened, { kind: 'accept', ids: ['Oz'] });
				expect((await storedContent(reopened)).ids).toEqual(['Oz']);
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
			async (acts, place, byte, how) => {
				const kept = new Map<string, Bytes>();
				const seen: unknown[] = [{ ids: [], links: [] }];
				for (const one of acts) {
					await attempt(recordsIn(memoryFiles(kept)), one);
					seen.push(await storedContent(recordsIn(memoryFiles(kept))));
				}
				if (kept.size === 0) return;
				const [name, bytes] = [...kept][place % kept.size]!;
				const spoiled = bytes.slice();
				spoiled[byte % spoiled.length]! ^= 1;
				if (how === 'gone') kept.delete(name);
				else kept.set(name, how === 'flip' ? spoiled : bytes.slice(0, byte % bytes.length));

				const records = recordsIn(memoryFiles(kept));
				const current = await records.current();
				const content = await storedContent(records);
				expect(seen).toContainEqual(content);
				if (JSON.stringify(content) !== JSON.stringify(seen.at(-1)))
					expect(current.damaged).toBe(current.newest);
				await perform(records, { kind: 'accept', ids: ['Oz'] });
				expect((await storedContent(records)).ids).toEqual(['Oz']);
			}
		),
		{ seed: 6, numRuns: 300 }
	);
});
