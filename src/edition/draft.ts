import type { EditionCell, EditionHead, EditionTable, EditionManifest } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * Why a figure is not published as it is. Only the publisher sees this: published files mark all of them
 * alike. `few-people`: fewer than the minimum count; `few-others`: fewer than that do not count, and could be
 * derived; `one-sided`: all of a group answer alike; `small-base`: a share or a mean of too few; `policy`:
 * the definition or the programme does not allow this breakdown; `protects`: it would disclose another
 * figure; `held`: carried forward, since the change since the last edition is too small.
 */
export const withheldBecause = [
	'few-people',
	'few-others',
	'one-sided',
	'small-base',
	'policy',
	'protects',
	'held'
] as const;
export type WithheldBecause = (typeof withheldBecause)[number];

export interface Withheld {
	indicator: string;
	dims: Record<string, string>;
	because: WithheldBecause;
}

/** An edition as it was published, read back from its folder. */
export interface PublishedEdition {
	head: EditionHead;
	programme: Programme;
	catalogue: Definition[];
	cells: EditionCell[];
	tables: EditionTable[];
	manifest: EditionManifest;
	/** SHA-256 of the bytes of its manifest, in hexadecimal, to which the next edition's chain refers. */
	manifestHash: string;
}

/** An edition after disclosure control, ready to be written; `withheld` never leaves the publisher's device. */
export interface Draft {
	head: EditionHead;
	programme: Programme;
	catalogue: Definition[];
	cells: EditionCell[];
	tables: EditionTable[];
	withheld: Withheld[];
}
