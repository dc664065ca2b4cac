import { expect, it } from 'vitest';
import type { PublishedEdition } from '#edition/draft.ts';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import { demoNoiseKey, noiseKeyFingerprint } from '#edition/noise-key.ts';
import type { EarlierEdition } from './earlier-editions.ts';
import { firstWithNoiseKey, noiseKeyFault, unfollowedWithAnother } from './noise-key-fault.ts';

const [mine, another] = [1, 2].map((byte) => new Uint8Array(32).fill(byte));
const edition = (name: string, key?: Uint8Array, synthetic = false): PublishedEdition => {
	const draft = smallDraft(name);
	const head = {
		...draft.head,
		programme: { ...draft.head.programme, synthetic },
		...(key ? { noise_key: noiseKeyFingerprint(key) } : {})
	};
	return { ...draft, head, manifest: {} as never, manifestHash: name };
};
const real = { synthetic: false };
const invented = { synthetic: true };

it('needs a key for real people, and none for invented ones', () => {
	expect(noiseKeyFault(null, real, [])).toEqual({ what: 'none' });
	expect(noiseKeyFault(mine!, real, [])).toBeNull();
	expect(noiseKeyFault(null, invented, [])).toBeNull();
});

it('names the followed edition that was altered with another key', () => {
	const followed = [edition('former'), edition('first', mine), edition('second', mine)];
	expect(noiseKeyFault(mine!, real, followed)).toBeNull();
	expect(noiseKeyFault(another!, real, followed)).toEqual({ what: 'other', edition: 'first' });
	expect(noiseKeyFault(null, invented, [edition('first', mine, true)])).toEqual({
		what: 'other',
		edition: 'first'
	});
	expect(noiseKeyFault(null, invented, [edition('first', demoNoiseKey(), true)])).toBeNull();
});

it('knows whether a new key may be made: editions of the former method have none', () => {
	expect(firstWithNoiseKey([edition('former')])).toBeNull();
	expect(firstWithNoiseKey([edition('former'), edition('first', mine)])).toBe('first');
});

it('warns of editions of the same people that are not followed', () => {
	const earlier = (name: string, key: Uint8Array, used: boolean, synthetic = false) =>
		({ name, used, edition: edition(name, key, synthetic) }) as EarlierEdition;
	expect(unfollowedWithAnother(mine!, real, [earlier('a', another!, false)])).toBe('a');
	expect(unfollowedWithAnother(mine!, real, [earlier('a', another!, true)])).toBeNull();
	expect(unfollowedWithAnother(mine!, real, [earlier('a', another!, false, true)])).toBeNull();
	expect(unfollowedWithAnother(another!, real, [earlier('a', another!, false)])).toBeNull();
});
