import { beforeAll, describe, expect, it } from 'vitest';
import { MergeEngine } from '#changes/merge-state.ts';
import { programme, sampleContribution } from '#contributions/fixtures/sample-contributions.ts';
import { newLeadKey, type LeadKey } from '#contributions/keys.ts';
import { readReturn } from '#contributions/return-note.ts';
import { seal } from '#contributions/seal.ts';
import { openEmpty } from '#engine/node.ts';
import type { Bytes } from '#storage/files.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import { ContributionDesk } from './desk.svelte.ts';
import { ownInMemory } from './fixtures/own-in-memory.ts';

let key: LeadKey;
const packed = new Map<string, Bytes>();
beforeAll(async () => {
	key = await newLeadKey();
	for (const country of ['DK', 'FI'])
		packed.set(country, await seal(await sampleContribution(country), { publicKeys: [key.public] }));
});

/** A desk over records of its own, and what is stored of them. */
async function deskOn() {
	const { own, stored } = await ownInMemory();
	const desk = new ContributionDesk({
		programme,
		own,
		now: () => '2021-09-02T10:00:00Z',
		secretKeys: () => Promise.resolve([key.secret]),
		openEngine: async () => MergeEngine.create(await openEmpty(), { programme, catalogue: [] })
	});
	return { desk, own, stored };
}
const file = (name: string, bytes: Bytes) => new File([bytes], name);
const countries = (desk: ContributionDesk) => desk.opened.map(({ received }) => received.about.country);

describe('a desk', () => {
	it('takes files in any order, keeps nothing of them before they are accepted, and forgets what is put aside', async () => {
		const { desk, own, stored } = await deskOn();
		await desk.add([file('fi.tidemark', packed.get('FI')!), file('dk.tidemark', packed.get('DK')!)]);
		expect([countries(desk), stored.size]).toEqual([['DK', 'FI'], 0]);
		await desk.review();
		expect(desk.reviewOf('DK')!.breaches).toEqual([]);
		await desk.accept(desk.opened[0]!);
		expect(own.manifest!.contributions!.map(({ country }) => country)).toEqual(['DK']);
		// What was judged before is no longer what there is.
		expect(desk.reviewOf('FI')).toBeNull();
		await desk.review();
		expect(desk.reviewOf('FI')!.waiting).toBeGreaterThan(0);
		const { text } = desk.giveBack(desk.opened[1]!, 'the days', '2021-08-04T08:00:00Z');
		const note = readReturn(programme, new TextEncoder().encode(text));
		expect([note.country, note.note, note.waiting]).toEqual(['FI', 'the days', 17 - 5]);
		expect(countries(desk)).toEqual(['DK']);
		await own.undo(own.base);
		expect([own.any, own.manifest!.contributions]).toEqual([false, undefined]);
	});

	it('takes the answers of a partner over, but for warnings that were answered here', async () => {
		const { desk, own } = await deskOn();
		const warning = { rule: 'V11', reason: 'month', table: 'session', rowKey: 'FI/2020-05', args: {} };
		await own.answer([warning], 'mine');
		const at = '2021-08-01T10:00:00Z';
		const answers = [
			{ ...warning, note: 'theirs', at },
			{ ...warning, rowKey: 'FI/2020-06', note: 'theirs', at }
		];
		await desk.add([file('fi.tidemark', await sampleContribution('FI', { answers }))]);
		await desk.accept(desk.opened[0]!);
		expect(own.answers.map(({ rowKey, note }) => [rowKey, note])).toEqual([
			['FI/2020-05', 'mine'],
			['FI/2020-06', 'theirs']
		]);
	});

	it('names each file that it refuses, with nothing changed, and goes on with the others', async () => {
		const { desk, own, stored } = await deskOn();
		await desk.add([file('dk.tidemark', packed.get('DK')!)]);
		await desk.accept(desk.opened[0]!);
		const before = new Map(stored);
		const other = await newLeadKey();
		const damaged = packed.get('FI')!.slice();
		damaged[damaged.length - 20]! ^= 1;
		await desk.add([
			file('empty.tidemark', new Uint8Array()),
			file('damaged.tidemark', damaged),
			file('cut.tidemark', packed.get('FI')!.slice(0, -1)),
			file('other.tidemark', await seal(await sampleContribution('FI'), { publicKeys: [other.public] })),
			file('future.tidemark', await sampleContribution('FI', { at: '2126-01-01T00:00:00Z' })),
			file('table.tidemark', new TextEncoder().encode('a,b\n')),
			Object.defineProperty(file('large.tidemark', new Uint8Array(1)), 'size', {
				value: zipLimits.received.packed + 1
			}),
			file('fi.tidemark', packed.get('FI')!)
		]);
		expect(desk.refused.map(({ file, fault }) => [file, fault?.code])).toEqual([
			['empty.tidemark', 'empty'],
			['damaged.tidemark', 'changed'],
			['cut.tidemark', 'changed'],
			['other.tidemark', 'other-key'],
			['future.tidemark', 'future'],
			['table.tidemark', 'unknown'],
			['large.tidemark', 'zip-large']
		]);
		expect(countries(desk)).toEqual(['DK', 'FI']);
		expect([...stored]).toEqual([...before]);
		expect(own.history).toHaveLength(1);
	});

	it('of two contributions of one partner keeps the one that was packed later, in whatever order they come', async () => {
		const later = await sampleContribution('FI', { at: '2021-09-01T08:00:00Z' });
		const files = [file('old.tidemark', packed.get('FI')!), file('new.tidemark', later)];
		for (const order of [files, files.toReversed()]) {
			const { desk } = await deskOn();
			await desk.add(order);
			expect(desk.opened.map(({ file }) => file)).toEqual(['new.tidemark']);
			expect(desk.refused.map(({ file, fault }) => [file, fault?.code, fault?.args])).toEqual([
				['old.tidemark', 'older', { other: 'new.tidemark' }]
			]);
		}
	});

	it('asks for a passphrase until it is right', async () => {
		const { desk } = await deskOn();
		const sealed = await seal(await sampleContribution('FI'), { passphrase: 'kibav' });
		await desk.add([file('fi.tidemark', sealed)]);
		expect(desk.locked).toMatchObject([{ file: 'fi.tidemark', tried: false }]);
		await desk.unlock(desk.locked[0]!, 'dunit');
		expect([desk.locked[0]!.tried, desk.opened.length]).toEqual([true, 0]);
		await desk.unlock(desk.locked[0]!, 'kibav');
		expect([desk.locked.length, countries(desk)]).toEqual([0, ['FI']]);
	});
});
