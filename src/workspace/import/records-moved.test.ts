import { afterAll, describe, expect, it } from 'vitest';
import { StaleRecords } from '#storage/stale-records.ts';
import { at, comparer, file, list, mapped, settled } from './fixtures/journey.ts';
import type { AcceptedImport } from './import-ports.ts';
import type { ImportJourney } from './import-journey.svelte.ts';

afterAll(() => comparer.close());

describe('records that another tab changes', () => {
	/** A journey at the last step, and what another tab accepts meanwhile. */
	async function overtaken() {
		const made = await mapped();
		const { journey, records } = made;
		await at(journey, 'changes');
		expect(journey.changes!.tables[0]).toMatchObject({ table: 'participant', added: 2 });
		const other = { ...acceptedBy(journey), recipe: { ...journey.recipe!, name: 'other' } };
		return { ...made, other, overtake: async () => records.accept((await records.ground()).base, other) };
	}

	/** What a journey is about to accept. */
	const acceptedBy = ({ changes, outcome, file, country }: ImportJourney): AcceptedImport => ({
		country,
		tables: changes!.next,
		links: outcome!.links,
		recipe: file!.recipeToKeep!,
		source: { sha256: 'b'.repeat(64), size: 1 },
		counts: file!.counts!,
		changes: changes!.tables,
		keyId: null
	});

	it('are not overwritten: the import is worked out on them anew, shown, and accepted only then', async () => {
		const { journey, records, other, overtake } = await overtaken();
		await overtake();
		await journey.accept();
		expect(records.accepted).toEqual([other]);
		expect([journey.acceptance.moved, journey.file!.accepted, journey.acceptable]).toEqual([
			true,
			false,
			true
		]);
		// The same people are there by now.
		expect(journey.changes!.tables[0]).toMatchObject({ added: 0, unchanged: 2 });
		await journey.accept();
		expect(records.accepted).toHaveLength(2);
		expect([journey.acceptance.moved, journey.file!.accepted]).toEqual([false, true]);
	});

	it('are not taken back in place of the import that was accepted here', async () => {
		const { journey, records, other, overtake } = await overtaken();
		await journey.accept();
		await overtake();
		await expect(journey.withdraw()).rejects.toThrow(StaleRecords);
		expect(records.accepted[0]).toBe(other);
		expect([records.accepted.length, journey.file!.accepted]).toEqual([2, true]);
	});

	it('do not come back after they were deleted: what was open is let go', async () => {
		const { journey, records } = await overtaken();
		records.deleteAll();
		await journey.accept();
		expect(records.accepted).toEqual([]);
		expect([journey.forgotten, journey.step, journey.queue.files, journey.file]).toEqual([
			true,
			'file',
			[],
			null
		]);
		await journey.add([file(list)]);
		expect(journey.forgotten).toBe(false);
	});

	it('that cannot be read stop the import and nothing else, and are read when somebody tries again', async () => {
		const { journey, records } = await overtaken();
		const { ground } = records;
		records.ground = () => Promise.reject(new Error('invalid records: participant is damaged'));
		journey.decide((one) => one.complete.choose(true));
		await settled(journey);
		expect([journey.unreadable, journey.acceptable]).toEqual([true, false]);
		records.ground = ground;
		await journey.refresh();
		expect([journey.unreadable, journey.acceptable]).toEqual([false, true]);
	});
});
