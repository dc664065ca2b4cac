import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sized } from '#pipelines/checks/test/sized.ts';
import { bytesOf, textOf } from './canonical.ts';
import { signedEdition } from './fixtures/signed-edition.ts';
import { smallDraft } from './fixtures/small-draft.ts';
import { hashOf } from './hash.ts';
import { demoKey, fingerprint, pairOf, type KeyPair } from './keys.ts';
import { signEdition, sealedDerived } from './sign-edition.ts';
import { verifyEdition } from './verify.ts';

const key = demoKey();
const other = pairOf(new Uint8Array(32).fill(7));
const third = pairOf(new Uint8Array(32).fill(9));

const edition = (
	name: string,
	before: ReadonlyMap<string, Uint8Array> | null,
	pair: KeyPair = key,
	nextKey?: Uint8Array
) => signedEdition(name, { ...(before ? { before } : {}), key: pair, ...(nextKey ? { nextKey } : {}) });

const plain = await edition('first', null);
const pictures = new Map([['charts/en/tiny.svg', bytesOf('<svg/>')]]);
const whole = new Map([...plain, ...sealedDerived(plain, pictures, { head: smallDraft().head, key })]);
const paths = [...whole.keys()];
const changed = (path: string, bytes: Uint8Array) => new Map([...whole, [path, bytes]]);

it('is unchanged as it was signed, with pictures or without any', () => {
	expect(verifyEdition(whole, key.public)).toMatchObject({ findings: [], derived: true });
	expect(verifyEdition(plain)).toMatchObject({ findings: [], derived: false });
});

it.each([
	['signed', other, other.public],
	['signer-unknown', other, null],
	['not-authentic', other, third.public],
	['everybodys-key', key, null],
	['everybodys-key', key, key.public]
] as const)('says %s of the key that signed it', async (verdict, pair, compared) => {
	expect(verifyEdition(await edition('first', null, pair), compared).verdict).toBe(verdict);
});

it('refuses figures that are not marked as invented under the key that everybody has', async () => {
	const findings = [{ path: 'manifest.sig.json', what: 'not-marked' }];
	const real = await signedEdition('first', { synthetic: false });
	expect(verifyEdition(real, key.public)).toMatchObject({ verdict: 'not-authentic', findings });
	const own = await signedEdition('first', { synthetic: false, key: other });
	expect(verifyEdition(own)).toMatchObject({ verdict: 'signer-unknown', findings: [] });
	const head = smallDraft().head;
	for (const path of ['edition.json', 'programme.json']) {
		// One of its two files says that it is not.
		const mixed = new Map([...plain, [path, real.get(path)!]]);
		for (const list of ['manifest.json', 'manifest.sig.json']) mixed.delete(list);
		expect(verifyEdition(signEdition(mixed, { head, inputs: [], key })).findings).toEqual(findings);
	}
});

it.each([
	[null, 'no-number'],
	['2', 'no-number'],
	[0, 'no-number'],
	[2, 'wrong-number']
] as const)('names the fault of an edition whose number is %s', (number, what) => {
	const files = new Map(plain);
	for (const list of ['manifest.json', 'manifest.sig.json']) files.delete(list);
	const head = { ...smallDraft().head, number: number as number };
	const verdict = verifyEdition(signEdition(files, { head, inputs: [], key }));
	expect(verdict.verdict).toBe('not-authentic');
	expect(verdict.findings).toContainEqual({ path: 'manifest.json', what });
});

it.each(['manifest.json', 'manifest.sig.json', 'edition.json', 'cells.json'])(
	'does not read %s with a key __proto__',
	(path) => {
		const text = textOf(plain.get(path)!).replace('{', '{ "__proto__": { "number": 1 },');
		const files = new Map([...plain, [path, bytesOf(text)]]);
		const verdict = verifyEdition(files);
		expect(verdict.verdict).toBe('not-authentic');
		expect(verdict.findings.map((one) => one.path)).toContain(path);
		if (path.startsWith('manifest')) return;
		// Neither where it was signed so.
		for (const list of ['manifest.json', 'manifest.sig.json']) files.delete(list);
		const signed = signEdition(files, { head: smallDraft().head, inputs: [], key });
		expect(verifyEdition(signed).findings).toContainEqual({ path, what: 'unreadable' });
	}
);

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
			const { verdict, findings } = verifyEdition(changed(path, bytes));
			expect(verdict).toBe('not-authentic');
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
