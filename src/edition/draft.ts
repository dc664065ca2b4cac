import type { EditionCell, EditionHead, EditionTable, EditionManifest } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * Why a figure is not published as it is. Only whoever publishes is told: in public all of them bear one mark.
 * `few-people`: fewer than the least count; `few-others`: fewer do not count, and could be told; `one-sided`: all of a group
 * answer alike; `small-base`: a share or a mean of too few; `policy`: the definition or the programme keeps this breakdown back;
 * `protects`: it would give away another; `held`: too small a change since the last edition.
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

/** An edition as it was published: what is read back from its folder. */
export interface PublishedEdition {
	head: EditionHead;
	programme: Programme;
	catalogue: Definition[];
	cells: EditionCell[];
	tables: EditionTable[];
	manifest: EditionManifest;
	/** SHA-256 of the bytes of its manifest, in hexadecimal: what the next edition's chain holds. */
	manifestHash: string;
}

/** An edition after disclosure control, ready to be written; `withheld` never leaves the device of whoever publishes. */
export interface Draft {
	head: EditionHead;
	programme: Programme;
	catalogue: Definition[];
	cells: EditionCell[];
	tables: EditionTable[];
	withheld: Withheld[];
}
