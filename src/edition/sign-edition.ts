import type { z } from 'zod';
import type { derivedManifest, EditionHead, EditionManifest, signature } from '#schemas/edition.ts';
import { bytesOf, json } from './canonical.ts';
import { hashOf, keyedHash } from './hash.ts';
import { base64, fingerprint, sign, type KeyPair } from './keys.ts';

/** A file that an edition was made from, by its name in the manifest. */
export interface Input {
	name: string;
	bytes: Uint8Array;
}

type Files = ReadonlyMap<string, Uint8Array>;

const listed = (files: Files): EditionManifest['files'] =>
	[...files]
		.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hashOf(bytes) }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));

function signed(message: Uint8Array, key: KeyPair): Uint8Array {
	const said: z.infer<typeof signature> = {
		algorithm: 'Ed25519',
		key: fingerprint(key.public),
		public_key: base64(key.public),
		signature: base64(sign(message, key))
	};
	return bytesOf(json(said));
}

/**
 * The files of an edition with the manifest of them all and its signature. `nextKey` announces the public key
 * of the following editions.
 */
export function signEdition(
	files: Files,
	{
		head,
		inputs,
		key,
		nextKey = null
	}: { head: EditionHead; inputs: readonly Input[]; key: KeyPair; nextKey?: Uint8Array | null }
): Map<string, Uint8Array> {
	const manifest: EditionManifest = {
		format: 'tidemark-edition/1',
		edition: head.name,
		number: head.number,
		on: head.on,
		programme: { id: head.programme.id, version: head.programme.version },
		software: head.software,
		previous: head.previous,
		inputs: inputs.map(({ name, bytes }) => ({ name, hmac_sha256: keyedHash(key.secret, bytes) })),
		files: listed(files),
		...(nextKey ? { next_key: fingerprint(nextKey) } : {}),
		derived: 'derived.json'
	};
	const bytes = bytesOf(json(manifest));
	return new Map([...files, ['manifest.json', bytes], ['manifest.sig.json', signed(bytes, key)]]);
}

/**
 * The derived files of an edition, such as pictures, with a list and a signature of their own: a browser cannot make
 * them, so verifying an edition must not need them.
 */
export function sealedDerived(
	edition: Files,
	derived: Files,
	{ head, key }: { head: EditionHead; key: KeyPair }
): Map<string, Uint8Array> {
	const list: z.infer<typeof derivedManifest> = {
		format: 'tidemark-derived/1',
		edition: head.name,
		manifest_sha256: hashOf(edition.get('manifest.json')!),
		files: listed(derived)
	};
	const bytes = bytesOf(json(list));
	return new Map([...derived, ['derived.json', bytes], ['derived.sig.json', signed(bytes, key)]]);
}
