import { expect, it } from 'vitest';
import { smallDraft } from './fixtures/small-draft.ts';
import { makeDraft, type DraftOf } from './make-draft.ts';
import { demoNoiseKey, noiseKeyFingerprint } from './noise-key.ts';

/** Refused before anything is asked of the records. */
const made = (input: Partial<DraftOf>) => {
	const { programme, catalogue } = smallDraft();
	return makeDraft({
		...{ programme: { ...programme, synthetic: false }, catalogue, engine: {} as never },
		...{ name: 'next', on: '2020-07-31', previous: [], software: { name: 'tidemark', version: '0' } },
		noiseKey: new Uint8Array(32).fill(1),
		...input
	});
};
const published = (key?: Uint8Array) => {
	const draft = smallDraft();
	const head = { ...draft.head, ...(key ? { noise_key: noiseKeyFingerprint(key) } : {}) };
	return { ...draft, head, manifest: {} as never, manifestHash: 'f'.repeat(64) };
};

it('needs a noise key of its own for real people', async () => {
	await expect(made({ noiseKey: null })).rejects.toThrow('missing noise key');
	await expect(made({ noiseKey: demoNoiseKey() })).rejects.toThrow('missing noise key');
});

it('refuses a noise key that is not that of an earlier edition', async () => {
	const other = published(new Uint8Array(32).fill(2));
	await expect(made({ previous: [other] })).rejects.toThrow(
		'invalid noise key: edition first was altered with another'
	);
});

it('refuses a name, a day and a programme that do not follow on', async () => {
	const first = published();
	await expect(made({ previous: [first], name: 'first' })).rejects.toThrow('invalid name: first');
	await expect(made({ previous: [first], on: '2020-05-31' })).rejects.toThrow('invalid day: 2020-05-31');
	const programme = { ...first.programme, id: 'other', synthetic: true };
	await expect(made({ previous: [first], programme })).rejects.toThrow('invalid previous edition: first');
});
