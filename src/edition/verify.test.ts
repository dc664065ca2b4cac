import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sized } from '#pipelines/checks/test/sized.ts';
import { editionFiles } from './edition-files.ts';
import { bytesOf, textOf } from './canonical.ts';
import { smallDraft } from './fixtures/small-draft.ts';
import { hashOf } from './hash.ts';
import { demoKey, fingerprint, pairOf, type KeyPair } from './keys.ts';
import { signEdition, sealedDerived } from './sign-edition.ts';
import { verifyEdition } from './verify.ts';

const key = demoKey();
const other = pairOf(new Uint8Array(32).fill(7));
const third = pairOf(new Uint8Array(32).fill(9));

async function edition(
	name: string,
	before: ReadonlyMap<string, Uint8Array> | null,
	pair: KeyPair = key,
	nextKey: Uint8Array | null = null
) {
	const previous = before && {
		name: 'first',
		manifest_sha256: hashOf(before.get('manifest.json')!)
	};
	const draft = smallDraft(name, previous);
	const inputs = [{ name: 'records', bytes: bytesOf('rows') }];
	return signEdition(await editionFiles(draft), { head: draft.head, inputs, key: pair, nextKey });
}

const plain = await edition('first', null);
const pictures = new Map([['charts/en/tiny.svg', bytesOf('<svg/>')]]);
const whole = new Map([...plain, ...sealedDerived(plain, pictures, { head: smallDraft().head, key })]);
const paths = [...whole.keys()];
const changed = (path: string, bytes: Uint8Array) => new Map([...whole, [path, bytes]]);

it('is authentic as it was signed, with pictures or without any', () => {
	expect(verifyEdition(whole, key.public)).toMatchObject({
		authentic: true,
		keyCompared: true,
		derived: true
	});
	expect(verifyEdition(plain)).toMatchObject({ authentic: true, keyCompared: false, derived: false });
});

it('is the same bytes again', async () => {
	expect(await edition('first', null)).toEqual(plain);
});

it('notices any byte that is changed, and names its file', () => {
	const places = fc
		.constantFrom(...paths)
		.chain((path) =>
			fc.tuple(fc.constant(path), fc.nat(whole.get(path)!.length - 1), fc.integer({ min: 1, max: 255 }))
		);
	fc.assert(
		fc.property(places, ([path, at, by]) => {
			const bytes = whole.get(path)!.slice();
			bytes[at]! ^= by;
			const { authentic, findings } = verifyEdition(changed(path, bytes));
			expect(authentic).toBe(false);
			expect(findings.map((one) => one.path)).toContain(path);
		}),
		{ numRuns: sized({ usual: 60, slow: 300 }), seed: 5 }
	);
});

const step = sized({ usual: 5, slow: 1 });
it(`notices every single byte of the signatures, even where it means nothing, in steps of ${step}`, () => {
	for (const path of ['manifest.sig.json', 'derived.sig.json'])
		for (let at = 0; at < whole.get(path)!.length; at += step)
			for (const by of [1, 4, 32]) {
				const bytes = whole.get(path)!.slice();
				bytes[at]! ^= by;
				expect(verifyEdition(changed(path, bytes)).findings.map((one) => one.path)).toContain(path);
			}
});

it('notices any file that is missing, and any that was added', () => {
	for (const path of paths) {
		const rest = new Map([...whole].filter(([one]) => one !== path));
		expect(verifyEdition(rest).findings).toContainEqual({ path, what: 'missing' });
	}
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), fc.uint8Array(), (path, bytes) => {
			fc.pre(!whole.has(path));
			expect(verifyEdition(changed(path, bytes)).findings).toEqual([{ path, what: 'added' }]);
		})
	);
});

it('tells a key from another', () => {
	expect(verifyEdition(whole, other.public).findings).toContainEqual({
		path: 'manifest.sig.json',
		what: 'other-key'
	});
	expect(verifyEdition(plain).key).toBe(fingerprint(key.public));
});

it('does not take files of another edition that were signed under a false name', () => {
	const draft = smallDraft('second');
	const signed = signEdition(new Map([...plain].filter(([path]) => !path.startsWith('manifest.'))), {
		head: draft.head,
		inputs: [],
		key
	});
	expect(verifyEdition(signed).findings).toEqual([
		{ path: 'edition.json', what: 'other-edition' },
		{ path: 'cells.json', what: 'other-edition' }
	]);
});

it('holds digests of its inputs that only the key can repeat', async () => {
	const inputsOf = (files: ReadonlyMap<string, Uint8Array>) =>
		(JSON.parse(textOf(files.get('manifest.json')!)) as { inputs: { hmac_sha256: string }[] }).inputs;
	const [mine] = inputsOf(plain);
	const [theirs] = inputsOf(await edition('first', null, other));
	expect(mine!.hmac_sha256).not.toBe(theirs!.hmac_sha256);
	expect(mine!.hmac_sha256).not.toBe(hashOf(bytesOf('rows')));
});

describe('a chain of editions', () => {
	it('holds from one to the next', async () => {
		const second = await edition('second', plain);
		expect(verifyEdition(second, key.public, [plain])).toMatchObject({ authentic: true, followed: true });
		expect(verifyEdition(second)).toMatchObject({ authentic: true, followed: false });
	});
	it('breaks where an edition before was changed or is another', async () => {
		const second = await edition('second', plain);
		expect(verifyEdition(second, null, [await edition('other', null)]).findings).toEqual([
			{ path: 'manifest.json', what: 'not-following' }
		]);
		const damaged = new Map([...plain, ['README.txt', bytesOf('else')]]);
		expect(verifyEdition(second, null, [damaged]).findings).toEqual([
			{ path: 'first/README.txt', what: 'changed' }
		]);
	});
	it('goes on with a new key only if the edition before announced it', async () => {
		const announcing = await edition('first', null, key, other.public);
		const second = await edition('second', announcing, other);
		expect(verifyEdition(second, other.public, [announcing]).authentic).toBe(true);
		const strange = await edition('second', announcing, third);
		expect(verifyEdition(strange, null, [announcing]).findings).toEqual([
			{ path: 'manifest.sig.json', what: 'other-key' }
		]);
	});
});
