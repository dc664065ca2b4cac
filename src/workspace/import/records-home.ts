import { sessionsOfTable } from '#import/sessions-of-table.ts';
import type { RecordsHome } from './import-ports.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';

/** The records on this device, as an import needs them. */
export function recordsHome(own: OwnRecords): RecordsHome {
	let known: {
		manifest: OwnRecords['manifest'];
		context: Awaited<ReturnType<RecordsHome['context']>>;
	} | null = null;
	return {
		get earlier() {
			return own.history.flatMap(({ entry, inForce, at }) =>
				entry.kind === 'import' && inForce
					? [{ sha256: entry.source.sha256, acceptedAt: at, recipe: entry.recipe.name }]
					: []
			);
		},
		get country() {
			return own.manifest?.country ?? null;
		},
		get keyId() {
			return own.manifest?.keyId ?? null;
		},
		get hasPeople() {
			return own.manifest?.tables.some(({ name, rows }) => name === 'participant' && rows > 0) ?? false;
		},
		get recipes() {
			return own.recipes;
		},
		context: async () => {
			const { manifest } = own;
			if (known === null || known.manifest !== manifest) {
				const [links, tables] = await Promise.all([own.links(), own.tables()]);
				known = { manifest, context: { links, sessions: sessionsOfTable(tables.get('session')) } };
			}
			return known.context;
		},
		accept: (acceptance) => own.accept(acceptance),
		undo: () => own.undo(),
		saveRecipe: (recipe) => own.saveRecipe(recipe),
		readRecipe: (bytes) => own.readRecipe(bytes)
	};
}
