import type { Engine } from '#engine/engine.ts';
import type { Programme } from '#schemas/programme.ts';
import { editionFiles } from './edition-files.ts';
import { canariesIn, refuseCanaries } from './canaries.ts';
import { bytesOf, json } from './canonical.ts';
import { digestOfRecords } from './digest-of-records.ts';
import type { Draft } from './draft.ts';
import { demoKey, fingerprint, type KeyPair } from './keys.ts';
import { signEdition } from './sign-edition.ts';

/**
 * The key that signs: the publisher's own, or the demo key for a synthetic programme. Throws where neither is
 * allowed.
 */
export function signingKey({ synthetic }: Pick<Programme, 'synthetic'>, key: KeyPair | null): KeyPair {
	if (!key && !synthetic)
		throw new Error(
			'missing key: only an invented programme is published without one; npm run -s keys makes it'
		);
	return key ?? demoKey();
}

export interface Signing {
	/** With the records open that the draft was made from. */
	engine: Engine;
	key: KeyPair;
	/** Public key of the following editions, where it is another. */
	nextKey?: Uint8Array | null;
}

/**
 * Turns a draft into the signed files of its edition, the same in Node and in a page. The programme is one of
 * the inputs as it was read, so that the layout of its file makes no difference. Throws when they contain an
 * id of the records.
 */
export async function signedFiles(
	draft: Draft,
	{ engine, key, nextKey = null }: Signing
): Promise<Map<string, Uint8Array>> {
	if (fingerprint(key.public) === fingerprint(demoKey().public)) signingKey(draft.programme, null);
	const inputs = [
		{ name: 'records', bytes: await digestOfRecords(engine) },
		{ name: 'programme.json', bytes: bytesOf(json(draft.programme)) }
	];
	const files = signEdition(await editionFiles(draft), { head: draft.head, inputs, key, nextKey });
	refuseCanaries(files, await canariesIn(engine, draft.programme));
	return files;
}
