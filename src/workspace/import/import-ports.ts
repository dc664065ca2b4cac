import type { TableChange } from '#changes/table-changes.ts';
import type { Changes } from '#changes/compare-import.ts';
import type { Context, Importer, Outcome, SourceFile } from '#import/importer.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';

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

/** The records on this device, as an import needs them. */
export interface RecordsHome {
	/** Imports that are in the records, newest first. */
	readonly earlier: readonly EarlierImport[];
	readonly recipes: readonly Recipe[];
	/** The country of the records; null until an import was accepted. */
	readonly country: string | null;
	/** Id of the key that made the pseudonyms of the records; null while they have none. */
	readonly keyId: string | null;
	/** Whether the records have participants. */
	readonly hasPeople: boolean;
	/** The parts of the records that an import builds on; the same object until they change. */
	context: () => Promise<Pick<Context, 'links' | 'sessions'>>;
	accept: (acceptance: AcceptedImport) => Promise<void>;
	undo: () => Promise<void>;
	saveRecipe: (recipe: Recipe) => Promise<void>;
	/** The recipe in a file's bytes; null where there is none. */
	readRecipe: (bytes: Uint8Array<ArrayBuffer>) => Promise<Recipe | null>;
}

/** An import to compare with the records on this device. */
export interface ImportToCompare {
	outcome: Outcome;
	recipe: Recipe;
	country: string | null;
	/** Whether the file is the full list: rows that it no longer has are removed. */
	complete: boolean;
}

export interface ImportPorts {
	programme: Programme;
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
