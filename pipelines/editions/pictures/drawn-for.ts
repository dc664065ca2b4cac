import type { EditionContents } from '#edition/draft.ts';
import type { KeyPair } from '#edition/keys.ts';
import { sealedDerived } from '#edition/sign-edition.ts';
import { pictures } from './pictures.ts';

/** The pictures of an edition with their list and its signature, as they are added to its signed files. */
export const drawnFor = async (
	edition: EditionContents,
	signed: ReadonlyMap<string, Uint8Array>,
	key: KeyPair
): Promise<Map<string, Uint8Array>> =>
	sealedDerived(signed, await pictures(edition), { head: edition.head, key });
