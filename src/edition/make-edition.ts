import { audit } from '#disclosure/audit.ts';
import type { Engine } from '#engine/engine.ts';
import type { Programme } from '#schemas/programme.ts';
import { bundleOf } from './edition-files.ts';
import { canariesIn, refuseCanaries } from './canaries.ts';
import { bytesOf, json } from './canonical.ts';
import { digestOfRecords } from './digest-of-records.ts';
import type { Draft } from './draft.ts';
import { makeDraft, policyOf, type ToDraft } from './make-draft.ts';
import { demoKey, fingerprint, type KeyPair } from './keys.ts';
import { signEdition } from './sign-edition.ts';

/** The key that signs: one of its own, or for an invented programme that of everybody. Throws where neither may be. */
export function keyFor({ synthetic }: Pick<Programme, 'synthetic'>, key: KeyPair | null): KeyPair {
	if (!key && !synthetic)
		throw new Error(
			'missing key: only an invented programme is published without one; npm run -s keys makes it'
		);
	return key ?? demoKey();
}

/** Records -> what of them may be published, and the attacker of `audit` has tried it. Throws as `draftOf` does, and where the attacker finds something. */
export async function auditedDraft(input: ToDraft): Promise<Draft> {
	const draft = await makeDraft(input);
	const breaches = await audit([...input.previous, draft], policyOf(input.programme));
	if (breaches.length > 0)
		throw new Error(`invalid edition: the audit finds ${breaches.length} figures that give people away`);
	return draft;
}

export interface Signing {
	/** With the records open that the draft was made from. */
	engine: Engine;
	key: KeyPair;
	/** Public key of the editions after this one, where it is another. */
	nextKey?: Uint8Array | null;
}

/**
 * A draft -> the signed files of its edition, the same in Node and in a page. The programme counts among the inputs as it was read, so that
 * how its file is laid out makes no difference. Throws when a byte of them holds an id of the records.
 */
export async function signedFiles(
	draft: Draft,
	{ engine, key, nextKey = null }: Signing
): Promise<Map<string, Uint8Array>> {
	if (fingerprint(key.public) === fingerprint(demoKey().public)) keyFor(draft.programme, null);
	const inputs = [
		{ name: 'records', bytes: await digestOfRecords(engine) },
		{ name: 'programme.json', bytes: bytesOf(json(draft.programme)) }
	];
	const files = signEdition(await bundleOf(draft), { head: draft.head, inputs, key, nextKey });
	refuseCanaries(files, await canariesIn(engine, draft.programme));
	return files;
}
