import type { Definition } from '#schemas/indicator.ts';

/** What a cube depends on in the definitions: after a change of one it is made anew. */
export const definitionsKey = (catalogue: readonly Definition[]): string =>
	catalogue.map(({ id, version, dims }) => `${id}@${version}:${dims.join('+')}`).join(' ');
