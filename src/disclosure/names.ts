import { groupKey } from '#schemas/cell-name.ts';

type Dims = Readonly<Record<string, string>>;

/** `others` are those whom a share counts the rest of: its denominator less its numerator. */
export type Counted = 'numerator' | 'others' | 'denominator' | 'n';

/** A count as one text: what of which cell, in which edition of those looked at (0 is the oldest). */
export const countName = (indicator: string, counted: Counted, dims: Dims, edition: number): string =>
	`${indicator}#${counted}?${groupKey(dims)}@${edition}`;
