import type { Draft } from '#edition/draft.ts';

/** Pictures of the figures of an edition, by path. */
export async function pictures(_draft: Draft): Promise<Map<string, Uint8Array>> {
	return new Map();
}
