import type { TableChange } from '#changes/table-changes.ts';
import type { Changes } from '#changes/compare-import.ts';
import type { Context, Importer, Outcome, SourceFile } from '#import/importer.ts';
import type { Pseudonyms } from '#privacy/pseudonyms.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Base } from '#storage/base.ts';

/** The key of a visit. */
export interface VisitKey {
	keyId: string;
	/** Pseudonyms for people of one country, whose rules say how a phone or a number is written. */
	pseudonyms: (country: string | null) => Promise<Pseudonyms>;
}

/** An import that was accepted here before. */
export interface EarlierImport {
	sha256: string;
	acceptedAt: string;
	recipe: string;
}

/** How accepting an import changes the records on this device. */
export interface AcceptedImport {
	country: string | null;
	tables: Map<string, Uint8Array<ArrayBuffer>>;
	links: ReadonlyMap<string, string>;
	recipe: Recipe;
	source: { sha256: string; size: number };
	counts: { read: number; accepted: number; rejected: number; blank: number; skipped: number };
	changes: TableChange[];
	keyId: string | null;
}

/** What an import is worked out on, all of one revision of the records. */
export interface Ground extends Pick<Context, 'links' | 'sessions' | 'products'> {
	base: Base;
	tables: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** The records on this device, as an import needs them. */
export interface RecordsHome {
	/** Whether a newer version of this page keeps the records, so that nothing can be accepted here. */
	readonly newer: boolean;
	/** Imports that are in the records, newest first. */
	readonly earlier: readonly EarlierImport[];
	/** The last of them, by its recipe and its number in the history; null where none is in force. */
	readonly last: { recipe: string; revision: number } | null;
	readonly recipes: readonly Recipe[];
	/** The country of the records; null until an import was accepted. */
	readonly country: string | null;
	/** Id of the key that made the pseudonyms of the records; null while they have none. */
	readonly keyId: string | null;
	/** Whether the records have participants. */
	readonly hasPeople: boolean;
	/** The parts of the records that an import builds on; the same object until they change. */
	ground: () => Promise<Ground>;
	/** Lets go of them. */
	release: () => void;
	/** Stores an import that was worked out on `base`; the base that it leads to. Throws `StaleRecords`. */
	accept: (base: Base, acceptance: AcceptedImport) => Promise<Base>;
	/** Takes back the import that led to `base`. Throws `StaleRecords`. */
	undo: (base: Base) => Promise<Base>;
	saveRecipe: (recipe: Recipe) => Promise<void>;
	/** The recipe in a file's bytes; null where there is none. */
	readRecipe: (bytes: Uint8Array<ArrayBuffer>) => Promise<Recipe | null>;
}

/** An import to compare with the records on this device. */
export interface ImportToCompare {
	outcome: Outcome;
	recipe: Recipe;
	country: string | null;
	/** The accepted records. */
	current: Ground['tables'];
	/** Whether the file is the full list: rows that it no longer has are removed. */
	complete: boolean;
}

/** What an import changes, and the records that it changes. */
export interface ChangesOnBase extends Changes {
	base: Base;
}

export interface ImportPorts {
	programme: Programme;
	/** Kinds of events that the whole programme has together. */
	jointEvents?: readonly string[];
	open: (file: SourceFile) => Importer;
	/** `onShare` receives the progress, 0 to 1. */
	compare: (
		comparing: ImportToCompare,
		signal: AbortSignal,
		onShare: (share: number) => void
	) => Promise<Changes>;
	home: RecordsHome;
	/** The display name of a kind of file; a saved recipe keeps its own name. */
	nameOf?: (recipe: Recipe) => string;
}
