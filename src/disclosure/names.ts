type Dims = Readonly<Record<string, string>>;

/** A group as one text, whatever the order in which its dims were written; the empty text is everybody. */
export const groupName = (dims: Dims): string =>
	Object.entries(dims)
		.map(([dim, value]) => `${dim}=${value}`)
		.sort()
		.join('&');

/** A cell as one text: the same figure has the same name in every edition. */
export const cellName = ({ indicator, dims }: { indicator: string; dims: Dims }): string =>
	`${indicator}?${groupName(dims)}`;

/** `others` are those whom a share counts the rest of: its denominator less its numerator. */
export type Counted = 'numerator' | 'others' | 'denominator' | 'n';

/** A count as one text: what of which cell, in which edition of those looked at (0 is the oldest). */
export const countName = (indicator: string, counted: Counted, dims: Dims, edition: number): string =>
	`${indicator}#${counted}?${groupName(dims)}@${edition}`;
