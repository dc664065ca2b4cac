import type { directKinds } from './identifying.ts';

export type DirectKind = (typeof directKinds)[number];

/** An identifier in a text: `from` (included) and `to` (excluded) are positions in the given text. */
export interface Finding {
	kind: DirectKind;
	from: number;
	to: number;
	/**
	 * False where the same digits could be an order number: no separator, no explaining word nearby, a weak
	 * check.
	 */
	certain: boolean;
}

/** Finds identifiers of one kind in a plain text (see `plain`); positions are in that text. */
export type Finder = (text: string) => Finding[];
