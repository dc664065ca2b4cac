import type { directKinds } from './identifying.ts';

export type DirectKind = (typeof directKinds)[number];

/** An identifier in a text: `from` (included) and `to` (excluded) are places in the text as given. */
export interface Finding {
	kind: DirectKind;
	from: number;
	to: number;
	/** False where the same digits could as well be an order number: no separator, no word beside it, a weak check. */
	certain: boolean;
}

/** Looks for one kind in a plain text (see `plain`), places counted in that text. */
export type Finder = (text: string) => Finding[];
