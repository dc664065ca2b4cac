import type { Manifest } from '#schemas/manifest.ts';
import { readLinks, writeContent, type Acceptance } from './acceptance.ts';
import { findCurrent, type CurrentRevision } from './current-revision.ts';
import { manifestFile, pointerFile } from './file-names.ts';
import type { Bytes, Files } from './files.ts';
import { removeUnusedFiles, historyOf, hasAllFiles } from './revision-history.ts';
import type { Lock } from './lock.ts';
import { recipeHash } from './recipe-text.ts';
import { readVerified, toJson } from './revision.ts';
import { sha256Of } from './sha256.ts';
import { StaleRecords } from './stale-records.ts';
import { timelineOf } from './undo-history.ts';

type Content = Pick<Manifest, 'country' | 'keyId' | 'tables' | 'links' | 'recipes'>;
const empty: Content = { country: null, keyId: null, tables: [], links: null, recipes: [] };

/** Possible steps: the revision whose records would be current after them; null where there is no such step. */
export interface UndoSteps {
	undo: number | null;
	redo: number | null;
}

/**
 * The accepted records of one programme on this device, as files and a history of revisions. New files are
 * written before the manifest that names them, and the pointer to the manifest last: stopped at any moment,
 * the store has either the old records or the new ones. Every change names the newest revision that its
 * author knew (`base`), and rejects with `StaleRecords` when there is a newer one.
 */
export class Records {
	constructor(
		private readonly files: Files,
		private readonly lock: Lock,
		private readonly programme: string
	) {}

	/** The newest revision that is complete. */
	current(): Promise<CurrentRevision> {
		return findCurrent(this.files);
	}

	/** Every revision up to the current one, oldest first. */
	history(current: CurrentRevision): Promise<Manifest[]> {
		return historyOf(this.files, current);
	}

	/** The tables of a revision; empty before the first. Throws where one is damaged. */
	async tables(manifest: Manifest | null): Promise<Map<string, Bytes>> {
		const read = new Map<string, Bytes>();
		for (const table of manifest?.tables ?? []) {
			const bytes = await readVerified(this.files, table);
			if (bytes === null) throw new Error(`invalid records: ${table.name} is damaged`);
			read.set(table.name, bytes);
		}
		return read;
	}

	/** Keyed tokens of people, and the ids they have in a revision. */
	links(manifest: Manifest | null): Promise<Map<string, string>> {
		return readLinks(this.files, manifest?.links ?? null);
	}

	/** Stores the result of an import as the next revision. */
	accept(base: number, acceptance: Acceptance): Promise<Manifest> {
		return this.#change(base, async ({ manifest }) => {
			const { at, recipe, source, counts, changes, keyId } = acceptance;
			const content = await writeContent(this.files, manifest, acceptance);
			const sealed = { name: recipe.name, sha256: await recipeHash(recipe) };
			return { at, ...content, entry: { kind: 'import', recipe: sealed, source, counts, changes, keyId } };
		});
	}

	/** Whether undo and redo are possible; files of old revisions are removed after a while. */
	async steps(history: readonly Manifest[]): Promise<UndoSteps> {
		const names = new Set(await this.files.list());
		const open = (to: number | undefined) => {
			const manifest = history.find(({ revision }) => revision === to);
			return to === 0 || (manifest !== undefined && hasAllFiles(names, manifest)) ? to : null;
		};
		const { past, future } = timelineOf(history);
		return { undo: open(past.at(-1)) ?? null, redo: open(future.at(-1)) ?? null };
	}

	/** Goes back to the records from before the last import, or forward again, as a new revision. */
	step(base: number, kind: 'undo' | 'redo', at: string): Promise<Manifest> {
		return this.#change(base, async (current) => {
			const history = await historyOf(this.files, current);
			const to = (await this.steps(history))[kind];
			if (to === null) throw new Error(`missing revision: there is nothing to ${kind}`);
			const { country, keyId, tables, links, recipes } =
				history.find(({ revision }) => revision === to) ?? empty;
			return { at, country, keyId, tables, links, recipes, entry: { kind, to } };
		});
	}

	/** Removes everything, history and saved recipes too; `clear` empties the place where the files are. */
	destroy(clear: () => Promise<void> = () => this.files.destroy()): Promise<void> {
		return this.lock(clear);
	}

	#change(
		base: number,
		make: (current: CurrentRevision) => Promise<Content & Pick<Manifest, 'at' | 'entry'>>
	): Promise<Manifest> {
		return this.lock(async () => {
			const current = await findCurrent(this.files);
			const { newest, manifest, sha256 } = current;
			if (newest !== base) throw new StaleRecords(base, newest);
			if (newest === 0) await this.#point({ revision: 0, sha256: null });
			const next: Manifest = {
				format: 1,
				programme: this.programme,
				revision: newest + 1,
				parent: manifest && sha256 !== null ? { revision: manifest.revision, sha256 } : null,
				...(await make(current))
			};
			const bytes = toJson(next);
			const seal = await sha256Of(bytes);
			await this.files.write(manifestFile(next.revision), bytes);
			await this.#point({ revision: next.revision, sha256: seal });
			// The records are stored by now; files that cannot be removed yet are removed with the next revision.
			const history = await historyOf(this.files, { ...current, manifest: next });
			await removeUnusedFiles(this.files, history).catch(() => undefined);
			return next;
		});
	}

	#point(to: { revision: number; sha256: string | null }): Promise<void> {
		return this.files.write(pointerFile, toJson(to));
	}
}
