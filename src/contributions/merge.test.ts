import { beforeAll, expect, it } from 'vitest';
import { memoryFiles } from '#storage/memory-files.ts';
import { storeOver } from '#storage/fixtures/content.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Contents } from '#storage/contents.ts';
import { noBase, type Base } from '#storage/base.ts';
import { acceptanceOf } from './accept.ts';
import { changesSince } from './changes.ts';
import { conflictsOf, type Settled } from './conflicts.ts';
import { noKey, programme, sampleContribution, sampleCsvs } from './fixtures/sample-contributions.ts';
import { lossesIn } from './losses.ts';
import { partsOf, rowsWith, withParts } from './parts.ts';
import { receive, type Received } from './receive.ts';

const countries = ['DK', 'SE', 'FI', 'NO'];
const received = new Map<string, Received>();
const open = async (...packing: Parameters<typeof sampleContribution>) =>
	receive(programme, await sampleContribution(...packing), noKey);
beforeAll(async () => {
	for (const country of countries) received.set(country, await open(country));
});

/** Records on a device that accept one contribution after the other. */
function device() {
	const store = storeOver(memoryFiles());
	let base: Base = noBase;
	return {
		contents: () => store.records.contents(),
		accept: async (one: Received, settled: Settled = new Map()) => {
			const acceptance = acceptanceOf(programme, await store.records.contents(), one, settled);
			base = await store.records.acceptReceived(base, { at: '2021-08-03T10:00:00Z', ...acceptance });
		},
		step: async (kind: 'undo' | 'redo') =>
			(base = await store.records.step(base, kind, '2021-08-03T10:00:00Z'))
	};
}
const rowCounts = ({ tables }: Contents) =>
	Object.fromEntries(
		[...tables].map(([name, csv]) => [name, new TextDecoder().decode(csv).split('\n').length - 2])
	);
const waitingCounts = ({ manifest }: Contents) =>
	Object.fromEntries(
		(manifest?.contributions ?? []).map(({ country, tables }) => [
			country,
			tables.reduce((sum, { waiting }) => sum + waiting, 0)
		])
	);
const all = Object.fromEntries(
	contributedTables(programme).map(({ name }) => [
		name,
		countries.reduce(
			(sum, country) => sum + sampleCsvs(country).get(name)!.trimEnd().split('\n').length - 1,
			0
		)
	])
);

it('four contributions become the records, in whatever order they are accepted; what names others waits for them', async () => {
	const [one, other] = [device(), device()];
	await one.accept(received.get('DK')!);
	// Of the kick-off that Denmark held, 23 rows tell of people of others, and nine ties lead to them.
	expect(waitingCounts(await one.contents())).toEqual({ DK: 32 });
	expect(rowCounts(await one.contents())['attendance']).toBe(404 - 23);
	await one.accept(received.get('SE')!);
	expect(waitingCounts(await one.contents())).toEqual({ DK: 7 + 8 + 2 + 3, SE: 6 + 10 });
	for (const country of ['FI', 'NO']) await one.accept(received.get(country)!);
	for (const country of ['NO', 'FI', 'SE', 'DK']) await other.accept(received.get(country)!);
	const [mine, theirs] = [await one.contents(), await other.contents()];
	expect(rowCounts(mine)).toEqual(all);
	expect(waitingCounts(mine)).toEqual({ DK: 0, SE: 0, FI: 0, NO: 0 });
	expect(mine.manifest!.waiting).toBeUndefined();
	expect(theirs.manifest!.tables).toEqual(mine.manifest!.tables);
	expect(mine.manifest!.entry).toMatchObject({ kind: 'contribution', country: 'NO', partner: 'Creatorium' });
});

it('undo takes one contribution back, also where others waited for it, and redo brings it again', async () => {
	const one = device();
	await one.accept(received.get('DK')!);
	const before = (await one.contents()).manifest!;
	await one.accept(received.get('SE')!);
	const after = (await one.contents()).manifest!;
	await one.step('undo');
	const undone = (await one.contents()).manifest!;
	expect([undone.tables, undone.contributions, undone.waiting]).toEqual([
		before.tables,
		before.contributions,
		before.waiting
	]);
	await one.step('redo');
	const redone = (await one.contents()).manifest!;
	expect([redone.tables, redone.contributions]).toEqual([after.tables, after.contributions]);
});

it('a later contribution takes the place of the one before, and says what is new, changed and gone', async () => {
	const one = device();
	await one.accept(received.get('FI')!);
	const later = await open('FI', { at: '2021-09-01T08:00:00Z' }, (table, csv) =>
		table === 'stakeholder'
			? csv.replace(/\n[^\n]+\n/, '\n').replace(',public,', ',civil_society,') + 'Onew,FI,public,2021-08-30\n'
			: csv
	);
	const parts = partsOf(programme, await one.contents());
	const changes = changesSince(programme, parts.find(({ country }) => country === 'FI')!.rows, later.rows);
	expect(changes.find(({ table }) => table === 'stakeholder')).toEqual({
		table: 'stakeholder',
		added: 1,
		changed: 1,
		unchanged: 6,
		removed: 1
	});
	// Rows that wait are part of what was handed over.
	expect(changes.find(({ table }) => table === 'connection')).toMatchObject({ added: 0, unchanged: 58 });
	await one.accept(later);
	const { tables, manifest } = await one.contents();
	expect(new TextDecoder().decode(tables.get('stakeholder'))).toContain(
		'Onew,FI,public,2021-08-30,contribution:FI'
	);
	expect(manifest!.contributions).toHaveLength(1);
	expect(manifest!.contributions![0]!.packedAt).toBe('2021-09-01T08:00:00Z');
});

it('a table that a later contribution does not hold stays as it was, with what was said of it', async () => {
	const one = device();
	await one.accept(
		await open('NO', {
			period: { from: '2020-04-01', to: '2021-06-30' },
			declared: [{ table: 'session', state: 'until', until: '2021-05-31' }]
		})
	);
	const before = rowCounts(await one.contents());
	expect(before['survey_response']).toBe(2729);
	const few = ['participant', 'person'];
	const tables = new Map(
		few.map((name) => {
			const [header, ...rows] = sampleCsvs('NO').get(name)!.trimEnd().split('\n');
			const all = [`${header},source`, ...rows.map((row) => `${row},list`), ''];
			return [name, new TextEncoder().encode(all.join('\n'))] as const;
		})
	);
	const later = await open('NO', { at: '2021-09-01T08:00:00Z', tables });
	const was = partsOf(programme, await one.contents()).find(({ country }) => country === 'NO')!.rows;
	const changes = changesSince(programme, was, rowsWith(was, later));
	expect(changes.reduce((sum, { removed }) => sum + removed, 0)).toBe(0);
	await one.accept(later);
	const { manifest } = await one.contents();
	expect(rowCounts(await one.contents())).toEqual(before);
	const [held] = manifest!.contributions!;
	expect(held!.tables.find(({ name }) => name === 'survey_response')!.rows).toBe(2729);
	expect(held!.declared).toContainEqual({ table: 'session', state: 'until', until: '2021-05-31' });
	expect(held!.declared).toContainEqual({ table: 'survey_response', state: 'until', until: '2021-06-30' });
	// Where the partner says that there is none, there is none.
	const none = await open('NO', { tables, declared: [{ table: 'survey_response', state: 'none' }] });
	const gone = changesSince(programme, was, rowsWith(was, none));
	expect(lossesIn(gone)).toEqual([
		{ table: 'survey_response', added: 0, changed: 0, unchanged: 0, removed: 2729 }
	]);
	await one.accept(none);
	expect(rowCounts(await one.contents())['survey_response'] ?? 0).toBe(0);
	expect((await one.contents()).manifest!.contributions![0]!.declared).toContainEqual({
		table: 'survey_response',
		state: 'none'
	});
});

it('most rows of a table gone are asked about: more than half, a header alone, but not fewer', () => {
	const change = (unchanged: number, removed: number) => ({
		table: 'session',
		added: 90,
		changed: 1,
		unchanged,
		removed
	});
	expect([change(4, 5), change(4, 6), change(0, 1)].map((one) => lossesIn([one]).length)).toEqual([0, 1, 0]);
	expect(lossesIn([{ ...change(0, 1), changed: 0 }])).toHaveLength(1);
});

it('a person in two contributions is a conflict, and what was settled is kept', async () => {
	const person = sampleCsvs('SE').get('participant')!.split('\n')[1]!.split(',')[0]!;
	const participants = sampleCsvs('SE').get('participant')!.split('\n');
	const twice = await open('DK', {}, (table, csv) => {
		if (table === 'participant') return `${csv}${participants[1]!.replace(',SE,', ',DK,')}\n`;
		return table === 'person' ? `${csv}${person},participant,DK\n` : csv;
	});
	const one = device();
	await one.accept(received.get('SE')!);
	const parts = withParts(programme, partsOf(programme, await one.contents()), [twice]);
	expect(conflictsOf(programme, parts)).toEqual([
		{
			id: `person/${person}`,
			kind: 'person',
			key: person,
			between: ['DK', 'SE'],
			tables: { participant: 1, person: 1 },
			cells: ['participant', 'person'].map((table) => ({
				table,
				row: person,
				column: 'country',
				said: ['DK', 'SE'].map((country) => ({ country, value: country }))
			}))
		}
	]);
	for (const country of ['DK', 'SE']) {
		await one.accept(twice, new Map([[`person/${person}`, country]]));
		const { tables } = await one.contents();
		const rows = new TextDecoder().decode(tables.get('participant')).split('\n');
		expect(rows.filter((row) => row.startsWith(`${person},`)).map((row) => row.split(',')[1])).toEqual([
			country
		]);
		await one.step('undo');
	}
});

it('what is said alike by two is no conflict, and stands once', async () => {
	const meeting = sampleCsvs('DK')
		.get('session')!
		.split('\n')
		.find((row) => row.split(',')[1] === '')!;
	const alike = await open('SE', {}, (table, csv) => (table === 'session' ? `${csv}${meeting}\n` : csv));
	const one = device();
	await one.accept(received.get('DK')!);
	const before = rowCounts(await one.contents())['session']!;
	await one.accept(alike);
	expect(rowCounts(await one.contents())['session']).toBe(before + 16);
	expect(
		conflictsOf(programme, [
			{ country: 'DK', rows: received.get('DK')!.rows },
			{ country: 'SE', rows: alike.rows }
		])
	).toEqual([]);
});
