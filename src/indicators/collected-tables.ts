import type { Definition } from '#schemas/indicator.ts';

/** The tables that some indicator counts: what a programme collects. */
export const collectedTables = (catalogue: readonly Pick<Definition, 'sources'>[]): ReadonlySet<string> =>
	new Set(catalogue.flatMap(({ sources }) => sources.map((source) => source.split('.')[0]!)));
