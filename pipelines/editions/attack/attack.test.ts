import { expect, it } from 'vitest';
import { examined } from '#disclosure/audit.ts';
import { gated } from '#disclosure/gate.ts';
import { settled } from '#disclosure/settle.ts';
import { trueCount } from '#disclosure/true-count.ts';
import { worldOf } from '#disclosure/world.ts';
import { editionFiles } from '#edition/edition-files.ts';
import { makeDraft } from '#edition/make-draft.ts';
import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import { cellName } from '#schemas/cell-name.ts';
import { seeded } from '#statistics/random.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { attempts, outcome } from './attempts.ts';
import { downloaded } from './downloaded.ts';

/** The sample as an edition publishes it, under one noise key and another. */
async function drafts(keys: readonly number[]) {
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	const engine = await openRecords(await sampleRecords());
	const common = { programme, catalogue, engine, name: 'first', on: '2021-07-31', previous: [] };
	const software = { name: 'test', version: '0' };
	try {
		const made = [];
		for (const key of keys)
			made.push(await makeDraft({ ...common, software, noiseKey: new Uint8Array(32).fill(key) }));
		return made;
	} finally {
		await engine.close();
	}
}

it('neither attacker learns a number of 1 to 4 people from the sample, and both reckon with the truth', async () => {
	const found: ReturnType<typeof attempts> = [];
	for (const draft of await drafts([1, 2, 3])) {
		const truths = new Map(draft.truth.map((cell) => [cellName(cell), cell]));
		const { edition } = await gated(draft, { previous: [], truth: draft.truth });
		const { breaches, known } = await examined([edition], { truth: draft.truth });
		expect(breaches).toEqual([]);
		expect(known.length).toBeGreaterThan(500);
		const world = worldOf([edition], false);
		const { bounds } = settled(world);
		for (const { count, interval, values } of known) {
			const truth = trueCount(count, truths, 'participants-enrolled');
			if (truth === undefined) continue;
			const { low, high } = bounds.get(world.idOf(count.name))!;
			// An interval that is wide enough is not looked for to its ends.
			const [least, most] = values === 1 ? interval : [low, high];
			expect(truth, count.name).toBeGreaterThanOrEqual(least);
			expect(truth, count.name).toBeLessThanOrEqual(most);
		}
		const files = downloaded(await editionFiles(edition));
		found.push(...attempts([edition], [files], { sweeps: 100, random: seeded(1) }));
	}
	const { numbers, narrow, exact, sure } = outcome(found);
	expect(numbers).toBeGreaterThan(60);
	expect(found.filter(({ isPossible, likely }) => !isPossible || !likely)).toEqual([]);
	expect({ narrow, exact, sure }).toEqual({ narrow: 0, exact: 0, sure: 0 });
});
