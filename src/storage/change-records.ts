import type { Manifest } from '#schemas/manifest.ts';
import { writeContent, type Acceptance } from './acceptance.ts';
import { writeReceived, type ReceivedAcceptance } from './accept-received.ts';
import { isSameBase, type Base } from './base.ts';
import { findCurrent, type CurrentRevision } from './current-revision.ts';
import { manifestFile } from './file-names.ts';
import type { Place } from './place.ts';
import { writePointer } from './pointer-file.ts';
import { recipeHash } from './recipe-text.ts';
import { historyOf, stepsOf } from './revision-history.ts';
import { sha256Of } from './sha256.ts';
import { toJson } from './stored-json.ts';
import { changeRecords } from './turn.ts';
import { removeUnusedFiles } from './unused-files.ts';

type Content = Pick<
	Manifest,
	'country' | 'keyId' | 'tables' | 'links' | 'recipes' | 'contributions' | 'waiting'
>;
const empty: Content = { country: null, keyId: null, tables: [], links: null, recipes: [] };

/** Stores the result of an import as the next revision. */
export const acceptImport = (place: Place, base: Base, acceptance: Acceptance): Promise<Base> =>
	addRevision(place, base, async ({ manifest }) => {
		const { at, recipe, source, counts, changes, keyId, byHand } = acceptance;
		const content = await writeContent(place.files, manifest, acceptance);
		const sealed = { name: recipe.name, sha256: await recipeHash(recipe) };
		const done = { source, counts, changes, keyId, ...(byHand ? { byHand } : {}) };
		return { at, ...content, entry: { kind: 'import', recipe: sealed, ...done } };
	});

/** Goes back to the records from before the last import, or forward again, as a new revision. */
export const takeStep = (place: Place, base: Base, kind: 'undo' | 'redo', at: string): Promise<Base> =>
	addRevision(place, base, async ({ manifest }) => {
		const history = await historyOf(place.files, manifest);
		const to = (await stepsOf(place.files, history))[kind];
		if (to === null) throw new Error(`missing revision: there is nothing to ${kind}`);
		return {
			at,
			...contentOf(history.find(({ revision }) => revision === to) ?? empty),
			entry: { kind, to }
		};
	});

/** Stores what partners or another device have handed over as the next revision. */
export const acceptReceived = (place: Place, base: Base, acceptance: ReceivedAcceptance): Promise<Base> =>
	addRevision(place, base, async ({ manifest }) => ({
		at: acceptance.at,
		...(await writeReceived(place.files, manifest, acceptance)),
		entry: acceptance.entry
	}));

/** What two revisions share where one leads back to the records of the other. */
const contentOf = ({ country, keyId, tables, links, recipes, contributions, waiting }: Content): Content => ({
	country,
	keyId,
	tables,
	links,
	recipes,
	...(contributions ? { contributions } : {}),
	...(waiting ? { waiting } : {})
});

/** New files are written before the manifest that names them, and the pointer to the manifest last. */
function addRevision(
	place: Place,
	base: Base,
	make: (current: CurrentRevision) => Promise<Content & Pick<Manifest, 'at' | 'entry'>>
): Promise<Base> {
	const { files, programme } = place;
	return changeRecords(place, base, async (current) => {
		const { generation, revision, sha256 } = base;
		const point = (to: Omit<Base, 'generation'>) =>
			writePointer(files, { ...to, ...(generation === null ? {} : { generation }) });
		try {
			const next: Manifest = {
				format: 1,
				programme,
				revision: revision + 1,
				parent: current.manifest && sha256 !== null ? { revision: current.manifest.revision, sha256 } : null,
				...(await make(current))
			};
			const bytes = toJson(next);
			const seal = await sha256Of(bytes);
			// Without a pointer, the first manifest would count before its time.
			if (revision === 0) await point({ revision: 0, sha256: null });
			await files.write(manifestFile(next.revision), bytes);
			await point({ revision: next.revision, sha256: seal });
			// The records are stored by now; files that cannot be removed yet are removed with the next revision.
			await removeUnusedFiles(place, await historyOf(files, next)).catch(() => undefined);
			return { generation, revision: next.revision, sha256: seal };
		} catch (error) {
			await takeOut(place, current).catch(() => undefined);
			throw error;
		}
	});
}

/** Removes the files of a change that failed, which may be what fills the device, unless the change took place after all. */
async function takeOut(place: Place, before: CurrentRevision): Promise<void> {
	const { base, manifest } = await findCurrent(place.files);
	if (isSameBase(base, before.base)) await removeUnusedFiles(place, await historyOf(place.files, manifest));
}
