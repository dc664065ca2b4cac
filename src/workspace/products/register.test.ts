import { beforeEach, describe, expect, it } from 'vitest';
import { noKey } from '#contributions/fixtures/sample-contributions.ts';
import { openContribution } from '#contributions/open-contribution.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { Records } from '#state/workspace.svelte.ts';
import { acceptanceOf, receivedOf } from '#storage/fixtures/acceptances.ts';
import { ownInMemory } from '../contributions/fixtures/own-in-memory.ts';
import type { Fields } from './product-form.ts';
import { inOrder } from './registered.ts';
import { newId } from './product-change.ts';
import { Register } from './register.svelte.ts';

const programme = readProgramme('data');
const toolbook: Fields = {
	kind: 'toolbook',
	status: 'published',
	published_on: '2021-07-09',
	title: 'Step by step, "a" tool-book',
	link: 'https://example.org/a',
	language: 'en'
};
const practice: Fields = {
	kind: 'good_practice',
	status: 'planned',
	...{ published_on: '', title: 'Dinners', link: '', language: '' }
};
const sample = [
	{ kind: 'toolbook', status: 'planned', published_on: null, title: 'T', link: null, language: null }
];
const records = { figures: {} } as unknown as Records;
const workspace = { records, queryFigures: <T>() => Promise.resolve(sample as T) };

let own: Awaited<ReturnType<typeof ownInMemory>>['own'];
let register: Register;
let drawn = 0;
const random = (bytes: number) => new Uint8Array(bytes).fill(drawn++);
const follow = async () => {
	await register.follow(own.state, own.base, records);
	return register.products!;
};
beforeEach(async () => {
	drawn = 0;
	({ own } = await ownInMemory());
	register = new Register(programme, own, workspace, random);
});

it('shows those of the sample until there are records, and nobody can change them', async () => {
	expect(await follow()).toEqual([{ ...sample[0], id: null, from: null }]);
	await register.put(null, practice, 'Register');
	expect((await follow()).map(({ title }) => title)).toEqual(['Dinners']);
});

describe('a change', () => {
	it('is a revision: products are added, changed and taken out, and each step is undone by itself', async () => {
		expect(await register.put(null, toolbook, 'Register')).toBe(true);
		expect(await register.put(null, practice, 'Register')).toBe(true);
		const [first, second] = await follow();
		expect(first).toEqual({ ...toolbook, id: 'aaaaaaaaaa', from: null });
		expect(second).toMatchObject({ title: 'Dinners', published_on: null, link: null });
		expect(await register.put(second!.id, { ...practice, title: 'Dinners, held' }, 'Register')).toBe(true);
		expect((await follow())[1]!.title).toBe('Dinners, held');
		expect(await register.remove(first!.id!, 'Register')).toBe(true);
		expect((await follow()).map(({ title }) => title)).toEqual(['Dinners, held']);
		expect(register.canUndo).toBe(true);
		expect(await register.undo()).toBe(true);
		expect((await follow()).map(({ title }) => title)).toEqual([toolbook.title, 'Dinners, held']);
		expect(own.history.map(({ entry }) => entry.kind)).toEqual(['undo', ...Array(4).fill('import')]);
		expect(own.history.flatMap(({ entry }) => (entry.kind === 'import' ? [entry.byHand] : []))).toEqual([
			{ what: 'removed', title: toolbook.title },
			{ what: 'changed', title: 'Dinners, held' },
			{ what: 'added', title: 'Dinners' },
			{ what: 'added', title: toolbook.title }
		]);
		expect(own.history.at(-1)!.entry).toMatchObject({
			recipe: { name: 'Register' },
			counts: { read: 1, accepted: 1 },
			changes: [{ table: 'product', added: 1, changed: 0, unchanged: 0, removed: 0 }]
		});
	});

	it('leaves everything else that was imported or handed over as it is', async () => {
		await own.accept(own.base, acceptanceOf(['Oa']));
		await own.acceptReceived(own.base, {
			...receivedOf(['Ob'], 'Oc'),
			tables: new Map([
				...(await own.contents()).tables,
				[
					'product',
					new TextEncoder().encode(
						'product_id,kind,status,published_on,source\nx1,toolbook,planned,,contribution:DK\n'
					)
				]
			])
		});
		const before = (await own.contents()).tables.get('stakeholder');
		await register.put(null, practice, 'Register');
		expect((await follow()).map(({ title, from }) => [title, from])).toEqual([
			[null, 'DK'],
			['Dinners', null]
		]);
		const { tables, manifest, waiting } = await own.contents();
		expect(tables.get('stakeholder')).toEqual(before);
		expect(manifest).toMatchObject({ country: 'DK', keyId: 'k1', contributions: [{ country: 'DK' }] });
		expect(Object.keys(waiting)).toEqual(['contribution:DK']);
	});

	it('is not made on records that another tab has changed meanwhile, and is when it is tried again', async () => {
		await register.put(null, practice, 'Register');
		register.hold();
		const { tables } = await own.contents();
		await own.accept(own.base, acceptanceOf(['Oa'], { tables }));
		expect(await register.put(null, toolbook, 'Register')).toBe(false);
		expect(register.fault).toBe('stale');
		expect((await follow()).map(({ title }) => title)).toEqual(['Dinners']);
		expect(register.canUndo).toBe(false);
		expect(await register.put(null, toolbook, 'Register')).toBe(true);
		expect((await follow()).map(({ title }) => title)).toEqual(['Dinners', toolbook.title]);
	});

	it('goes along in a contribution', async () => {
		await own.accept(own.base, acceptanceOf(['Oa']));
		await register.put(null, toolbook, 'Register');
		const { bytes } = await own.pack(programme);
		expect(bytes.length).toBeGreaterThan(500);
		const { manifest } = await own.contents();
		expect(manifest!.recipes.map(({ name }) => name)).toEqual(['list', 'Register']);
	});

	it('goes along alone, too, once somebody says whose it is', async () => {
		await register.put(null, toolbook, 'Register');
		expect((await own.contents()).manifest!.country).toBeNull();
		await expect(own.pack(programme)).rejects.toThrow('missing country');
		const { name, bytes } = await own.pack(programme, 'FI');
		expect(name).toContain('-FI-');
		const { about } = await openContribution(programme, bytes, noKey);
		expect(about.country).toBe('FI');
		expect(about.files.filter(({ rows }) => rows > 0)).toMatchObject([{ name: 'product.csv', rows: 1 }]);
	});
});

it('draws ids of letters, and orders products by kind and day', () => {
	expect(newId((bytes) => new Uint8Array(bytes).fill(255))).toBe('fffffffff'.padEnd(10, 'f'));
	const one = (kind: string, published_on: string | null) => ({
		...sample[0]!,
		kind,
		published_on,
		id: kind,
		from: null
	});
	const all = [
		one('good_practice', null),
		one('good_practice', '2021-01-01'),
		one('toolbook', null),
		one('own', null)
	];
	expect(
		inOrder(all, ['toolbook', 'good_practice']).map(({ kind, published_on }) => [kind, published_on])
	).toEqual([
		['toolbook', null],
		['good_practice', '2021-01-01'],
		['good_practice', null],
		['own', null]
	]);
});
