import { describe, expect, it } from 'vitest';
import { bytesOf, json } from './canonical.ts';
import { signedEdition } from './fixtures/signed-edition.ts';
import { headingOf } from './heading.ts';
import { demoKey, pairOf } from './keys.ts';
import { verifyAll } from './verify-all.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const own = pairOf(new Uint8Array(32).fill(7));
const next = pairOf(new Uint8Array(32).fill(8));
const stranger = pairOf(new Uint8Array(32).fill(9));

const first = await signedEdition('first', { key: own });
const second = await signedEdition('second', { key: own, before: first });
const third = await signedEdition('third', { key: own, before: second, head: { number: 3 } });

const brought = (folders: Record<string, Files>, outside: string[] = []): Map<string, Uint8Array> =>
	new Map([
		...Object.entries(folders).flatMap(([folder, files]) =>
			[...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const)
		),
		...outside.map((path) => [path, bytesOf('x')] as const)
	]);

/** Of each edition its name, its verdict, and what is wrong with it. */
const told = (files: Files, key: Uint8Array | null = null) =>
	verifyAll(files, key).editions.map(({ said, verdict, findings }) => [
		said.name,
		verdict,
		...findings.map(({ path, what }) => `${path} ${what}`)
	]);

it('speaks of every edition, the newest first, with its name, number and day', () => {
	const { verdict, editions, outside } = verifyAll(brought({ a: first, c: third, b: second }));
	expect(editions.map(({ said, link, verdict, signer }) => ({ ...said, link, verdict, signer }))).toEqual([
		{
			name: 'third',
			number: 3,
			on: '2020-06-30',
			link: 'followed',
			verdict: 'signer-unknown',
			signer: 'open'
		},
		{
			name: 'second',
			number: 2,
			on: '2020-06-30',
			link: 'followed',
			verdict: 'signer-unknown',
			signer: 'open'
		},
		{ name: 'first', number: 1, on: '2020-06-30', link: 'first', verdict: 'signer-unknown', signer: 'open' }
	]);
	expect({ verdict, outside }).toEqual({ verdict: 'signer-unknown', outside: [] });
	expect(verifyAll(second).editions[0]).toMatchObject({ link: 'open', verdict: 'signer-unknown' });
});

describe('the key that the reader compared', () => {
	it('has signed them or not', () => {
		const all = brought({ a: first, b: second });
		expect(told(all, own.public)).toEqual([
			['second', 'signed'],
			['first', 'signed']
		]);
		expect(told(all, stranger.public)).toEqual([
			['second', 'not-authentic', 'manifest.sig.json other-key'],
			['first', 'not-authentic', 'manifest.sig.json other-key']
		]);
	});

	it('vouches along a chain that announces the next key, in both directions', async () => {
		const announcing = await signedEdition('first', { key: own, nextKey: next.public });
		const following = await signedEdition('second', { key: next, before: announcing });
		const all = brought({ a: announcing, b: following });
		for (const key of [own.public, next.public]) {
			expect(verifyAll(all, key).verdict).toBe('signed');
			expect(
				verifyAll(all, key)
					.editions.map(({ signer }) => signer)
					.sort()
			).toEqual(['chain', 'given']);
		}
		expect(told(announcing, next.public)).toEqual([
			['first', 'not-authentic', 'manifest.sig.json other-key']
		]);
	});

	it('vouches for nothing across an edition whose signature was exchanged', async () => {
		const forged = await signedEdition('second', { key: stranger, before: first });
		const broken = new Map(first).set('manifest.sig.json', forged.get('manifest.sig.json')!);
		expect(told(brought({ a: broken, b: forged }), own.public).map(([, verdict]) => verdict)).toEqual([
			'not-authentic',
			'not-authentic'
		]);
	});

	it('proves nothing where everybody has it', async () => {
		const invented = await signedEdition('first');
		expect(verifyAll(invented, demoKey().public)).toMatchObject({
			verdict: 'everybodys-key',
			editions: [{ signer: 'everybody', findings: [] }]
		});
		const real = await signedEdition('first', { synthetic: false });
		expect(told(real, demoKey().public)).toEqual([
			['first', 'not-authentic', 'manifest.sig.json not-marked']
		]);
	});
});

it.each([['note.txt'], ['__proto__'], ['__proto__/x.csv'], ['old/cells.csv']])(
	'names %s outside of the editions, and does not call the whole authentic',
	(path) => {
		const checked = verifyAll(brought({ a: first }, [path]), own.public);
		expect(checked).toMatchObject({ verdict: 'not-authentic', outside: [path] });
		expect(headingOf(checked)).toEqual(['verify.outside-heading', { count: 1 }]);
		expect(checked.editions).toMatchObject([{ said: { name: 'first' }, verdict: 'signed' }]);
	}
);

it('names an entry __proto__ inside of an edition, and checks one in a folder of that name', () => {
	expect(told(new Map(first).set('__proto__', bytesOf('x')))).toEqual([
		['first', 'not-authentic', '__proto__ added']
	]);
	expect(told(new Map([...first].map(([path, bytes]) => [`__proto__/${path}`, bytes])))).toEqual([
		['first', 'signer-unknown']
	]);
});

describe('numbers', () => {
	it('that are null are named, with the name and day that the edition says', () => {
		const manifest = JSON.parse(new TextDecoder().decode(second.get('manifest.json'))) as object;
		const nameless = new Map(second).set('manifest.json', bytesOf(json({ ...manifest, number: null })));
		const { verdict, editions } = verifyAll(brought({ a: first, b: nameless }));
		expect(verdict).toBe('not-authentic');
		expect(editions[0]).toMatchObject({
			said: { name: 'second', number: null, on: '2020-06-30' },
			verdict: 'not-authentic',
			findings: [{ path: 'manifest.json', what: 'no-number' }],
			link: null
		});
		expect(editions[1]).toMatchObject({ said: { name: 'first' }, verdict: 'signer-unknown' });
	});

	it('that exist already are named on both where nobody can tell whose they are', async () => {
		const another = await signedEdition('another', { key: own, before: first });
		expect(told(brought({ a: first, b: second, c: another }))).toEqual([
			['second', 'not-authentic', 'manifest.json number-taken'],
			['another', 'not-authentic', 'manifest.json number-taken'],
			['first', 'signer-unknown']
		]);
	});

	it('are not taken from the edition that the compared key signed', async () => {
		const another = await signedEdition('second', { key: stranger, before: first });
		expect(told(brought({ a: first, b: second, c: another }), own.public)).toEqual([
			['second', 'signed'],
			[
				'second',
				'not-authentic',
				'manifest.sig.json other-key',
				'manifest.json number-taken',
				'manifest.json name-taken'
			],
			['first', 'signed']
		]);
	});

	it('are those of one edition where it was brought twice', () => {
		expect(verifyAll(brought({ a: first, copy: first })).verdict).toBe('signer-unknown');
	});

	it('are no fault between two programmes', async () => {
		const programme = { id: 'other', version: 1, synthetic: true };
		const elsewhere = await signedEdition('first', { key: own, head: { programme } });
		expect(verifyAll(brought({ a: first, b: elsewhere })).verdict).toBe('signer-unknown');
	});
});

describe('a broken link', () => {
	const broken = [['manifest.json', 'not-following']];
	const faults = (files: Files) =>
		verifyAll(files).editions[0]!.findings.map(({ path, what }) => [path, what]);

	it('is named where the edition before is another', async () => {
		const another = await signedEdition('first', { key: own, nextKey: next.public });
		expect(faults(brought({ a: another, b: second }))).toEqual(broken);
		const { verdict, editions } = verifyAll(brought({ a: another, b: second }));
		expect(verdict).toBe('not-authentic');
		expect(editions.map(({ link }) => link)).toEqual(['broken', 'first']);
	});

	it('is named where an edition between them is not there', () => {
		expect(faults(brought({ a: first, c: third }))).toEqual(broken);
	});

	it('is named where the numbers do not follow, or the key was not announced', async () => {
		const leap = await signedEdition('leap', { key: own, before: first, head: { number: 3 } });
		expect(faults(brought({ a: first, b: leap }))).toEqual([['manifest.json', 'wrong-number']]);
		const forged = await signedEdition('second', { key: stranger, before: first });
		expect(faults(brought({ a: first, b: forged }))).toEqual([['manifest.sig.json', 'other-key']]);
	});

	it('does not accuse the next of what was changed in the one before', () => {
		const damaged = new Map(first).set('README.txt', bytesOf('else'));
		const checked = verifyAll(brought({ a: damaged, b: second }));
		expect(checked.editions).toMatchObject([
			{ verdict: 'signer-unknown', link: 'followed' },
			{ verdict: 'not-authentic', findings: [{ path: 'README.txt', what: 'changed' }] }
		]);
		expect(headingOf(checked)).toEqual(['verify.some-not-authentic', { count: 1, all: 2 }]);
	});
});

it('says of an edition without its manifest, and of what is none, that it is missing', () => {
	const lost = new Map([...second].filter(([path]) => path !== 'manifest.json'));
	expect(told(brought({ a: first, b: lost }))).toContainEqual([
		null,
		'not-authentic',
		'manifest.json missing'
	]);
	expect(verifyAll(brought({ x: new Map([['photo.jpg', bytesOf('x')]]) })).verdict).toBe('not-authentic');
});
