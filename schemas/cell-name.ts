type Dims = Readonly<Record<string, string>>;

/** A group as one text, whatever the order in which its dims were written; the empty text is the total. */
export const groupKey = (dims: Dims): string =>
	Object.entries(dims)
		.map(([dim, value]) => `${dim}=${value}`)
		.sort()
		.join('&');

/** A cell as one text: the same figure has the same name in every table and in every edition. */
export const cellName = ({ indicator, dims }: { indicator: string; dims: Dims }): string =>
	`${indicator}?${groupKey(dims)}`;
