import type { Localised } from '#schemas/localised.ts';

/** What a text says in each language that it has: a file may be in any of them. */
export const wordings = (text: Localised): string[] =>
	Object.values(text).filter((wording) => wording !== undefined);
