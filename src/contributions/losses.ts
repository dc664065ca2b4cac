import type { TableChanges } from '#schemas/manifest.ts';

/** Tables that would lose most of their rows: nobody accepts that without having been asked. */
export const lossesIn = (changes: readonly TableChanges[]): TableChanges[] =>
	changes.filter(({ changed, unchanged, removed }) => removed > changed + unchanged);
