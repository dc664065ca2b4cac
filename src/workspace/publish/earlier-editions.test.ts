import { expect, it } from 'vitest';
import { bytesOf, json } from '#edition/canonical.ts';
import { demoKey } from '#edition/keys.ts';
import { signEdition } from '#edition/sign-edition.ts';
import { unzipEdition } from '#edition/unzip-edition.ts';
import { editionsIn } from '#edition/editions-in-folder.ts';
import type { EditionHead } from '#schemas/edition.ts';
import {
	missingPredecessors,
	defaultEditionName,
	withExclusion,
	mergedEditions
} from './earlier-editions.ts';
import { packEdition } from './publish-files.ts';

const head = {
	name: '2021-07',
	number: 1,
	on: '2021-07-31',
	programme: { id: 'p', version: 1, synthetic: true },
	software: { name: 'tidemark', version: '0' },
	previous: null
} as unknown as EditionHead;
const files = signEdition(new Map([['cells.json', bytesOf(json({ edition: '2021-07', cells: [] }))]]), {
	head,
	inputs: [],
	key: demoKey()
});
const programme = { id: 'p', synthetic: true };

it('packs an edition so that it is found again, whole', async () => {
	const found = editionsIn(await unzipEdition('a.zip', await packEdition('2021-07', files)));
	expect(found).toHaveLength(1);
	expect([...found[0]!.keys()].sort()).toEqual([...files.keys()].sort());
});

it('refuses an edition of which one byte was changed, and names the file', () => {
	const changed = new Map(files).set('cells.json', bytesOf(json({ edition: '2021-07', cells: [1] })));
	const [refused] = mergedEditions([], [{ name: 'x', from: 'device', files: changed }], programme);
	expect(refused).toMatchObject({ edition: null, used: false });
	expect(refused!.findings).toContainEqual({ path: 'cells.json', what: 'changed' });
});

it('keeps what is found beside what was there, and never follows what it cannot read', () => {
	const once = mergedEditions([], [{ name: 'a', from: 'device', files }], programme);
	expect(once).toHaveLength(1);
	expect(once[0]).toMatchObject({ edition: null, used: false });
});

it('refuses an edition that does not follow on the others, and what holds no edition', () => {
	const second = signEdition(new Map([['cells.json', bytesOf(json({ edition: 'b', cells: [] }))]]), {
		head: { ...head, name: 'b', number: 2, previous: { name: 'a', manifest_sha256: 'f'.repeat(64) } },
		inputs: [],
		key: demoKey()
	});
	const first = mergedEditions([], [{ name: 'a', from: 'site', files }], programme);
	const found = [
		{ name: 'b', from: 'device' as const, files: second },
		{ name: 'c', from: 'device' as const, files: new Map() }
	];
	const [, broken, nothing] = mergedEditions(first, found, programme);
	expect(broken!.findings).toContainEqual({ path: 'manifest.json', what: 'not-following' });
	expect(nothing).toMatchObject({ name: 'c', edition: null, used: false });
	expect(nothing!.findings).toContainEqual({ path: 'manifest.json', what: 'missing' });
});

it('names predecessors that nobody has', () => {
	const edition = (name: string, hash: string, previous: EditionHead['previous']) =>
		({ head: { ...head, name, previous }, manifestHash: hash }) as never;
	const first = edition('a', 'h1', null);
	const second = edition('b', 'h2', { name: 'a', manifest_sha256: 'h1' });
	expect(missingPredecessors([first, second])).toEqual([]);
	expect(missingPredecessors([second])).toEqual(['a']);
});

it('proposes a name that nobody has', () => {
	expect(defaultEditionName('2021-07-31', [])).toBe('2021-07');
	expect(defaultEditionName('2021-07-31', ['2021-07', '2021-07-2'])).toBe('2021-07-3');
});

it('leaves out and takes back', () => {
	const out = withExclusion(new Set(), 'a/country', true);
	expect([...out]).toEqual(['a/country']);
	expect([...withExclusion(out, 'a/country', false)]).toEqual([]);
});
