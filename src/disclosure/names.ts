import { groupKey } from '#schemas/cell-name.ts';

type Dims = Readonly<Record<string, string>>;

/**
 * `others` are those whom a share counts the rest of: its denominator less its numerator. `rest` are the enrolled whom a figure leaves out.
 * `before`, `gained` and `lost` are pairs that say yes before, and those that changed.
 */
export type Counted = 'numerator' | 'others' | 'denominator' | 'n' | 'rest' | 'before' | 'gained' | 'lost';

/** A count as one text: what of which cell, in which edition of those looked at (0 is the oldest). */
export const countName = (indicator: string, counted: Counted, dims: Dims, edition: number): string =>
	`${indicator}#${counted}?${groupKey(dims)}@${edition}`;
