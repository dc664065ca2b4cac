import type { PublishedEdition } from '#edition/draft.ts';
import { demoNoiseKey, noiseKeyFingerprint } from '#edition/noise-key.ts';
import type { Programme } from '#schemas/programme.ts';
import type { EarlierEdition } from './earlier-editions.ts';

/** Why nothing can be worked out with the noise key at hand: there is none, or an edition was altered with another. */
export type NoiseKeyFault = { what: 'none' } | { what: 'other'; edition: string };

/** Says what is wrong with a noise key before anything is worked out; null where nothing is. `chosen` is null for the one that everybody has. */
export function noiseKeyFault(
	chosen: Uint8Array | null,
	{ synthetic }: Pick<Programme, 'synthetic'>,
	followed: readonly PublishedEdition[]
): NoiseKeyFault | null {
	if (!chosen && !synthetic) return { what: 'none' };
	const other = alteredWithAnother(chosen, followed);
	return other ? { what: 'other', edition: other.head.name } : null;
}

/** The first of some editions that was altered with another noise key than this one. */
function alteredWithAnother(
	chosen: Uint8Array | null,
	editions: readonly PublishedEdition[]
): PublishedEdition | undefined {
	const own = noiseKeyFingerprint(chosen ?? demoNoiseKey());
	return editions.find(({ head }) => head.noise_key !== undefined && head.noise_key !== own);
}

/** The first of the followed editions that has a noise key: a new one must not be made beside it. */
export const firstWithNoiseKey = (followed: readonly PublishedEdition[]): string | null =>
	followed.find(({ head }) => head.noise_key !== undefined)?.head.name ?? null;

/** Editions about the same people that this one does not follow, although they were altered with another key: whoever has both can compare them. */
export function unfollowedWithAnother(
	chosen: Uint8Array | null,
	{ synthetic }: Pick<Programme, 'synthetic'>,
	earlier: readonly EarlierEdition[]
): string | null {
	const beside = earlier.flatMap(({ edition, used }) =>
		edition && !used && edition.head.programme.synthetic === synthetic ? [edition] : []
	);
	return alteredWithAnother(chosen, beside)?.head.name ?? null;
}
