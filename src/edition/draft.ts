import type { Breach } from '#disclosure/breach.ts';
import type { Cell } from '#schemas/cell.ts';
import type {
	EditionCell,
	EditionEvent,
	EditionHead,
	EditionProduct,
	EditionTable,
	EditionManifest
} from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** What an edition tells. */
export interface EditionContents {
	head: EditionHead;
	programme: Programme;
	catalogue: Definition[];
	cells: EditionCell[];
	tables: EditionTable[];
	/** The events of the programme in their months, where it publishes them. */
	events?: EditionEvent[];
	/** The products that were published, where the programme counts them; absent in editions from before they were listed. */
	products?: EditionProduct[];
}

/** An edition as it was published, read back from its folder. */
export interface PublishedEdition extends EditionContents {
	manifest: EditionManifest;
	/** SHA-256 of the bytes of its manifest, in hexadecimal, to which the next edition's chain refers. */
	manifestHash: string;
}

/** An edition ready to be written; `truth`, the figures as the records have them, never leaves the publisher's device. */
export interface Draft extends EditionContents {
	truth: Cell[];
	/** What earlier editions alone give away, which this one cannot take back; never leaves the device either. */
	known?: readonly Breach[];
}
