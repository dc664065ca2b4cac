import type { TableChange } from '#changes/table-changes.ts';
import type { Changes } from '#changes/compare.ts';
import type { Context, Importer, Outcome, SourceFile } from '#import/importer.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';

/** An import that was accepted here before. */
export interface Earlier {
	sha256: string;
	acceptedAt: string;
	recipe: string;
}

/** What becomes of the records on this device when an import is accepted. */
export interface Acceptance {
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
export interface Home {
	/** Imports that stand, newest first. */
	readonly earlier: readonly Earlier[];
	readonly recipes: readonly Recipe[];
	/** What of the records an import builds on; the same object until they change. */
	context: () => Promise<Pick<Context, 'links' | 'sessions'>>;
	accept: (acceptance: Acceptance) => Promise<void>;
	undo: () => Promise<void>;
	saveRecipe: (recipe: Recipe) => Promise<void>;
}

/** What is compared with the records that are here. */
export interface Comparing {
	outcome: Outcome;
	recipe: Recipe;
	country: string | null;
	/** Whether the file is the full list: what it no longer has goes. */
	complete: boolean;
}

/** What the journey is made with. */
export interface Ports {
	programme: Programme;
	open: (file: SourceFile) => Importer;
	/** `onShare` hears how far it is, 0 to 1. */
	compare: (comparing: Comparing, signal: AbortSignal, onShare: (share: number) => void) => Promise<Changes>;
	home: Home;
	/** What people call a kind of file; a recipe that was saved keeps its own name. */
	nameOf?: (recipe: Recipe) => string;
}
