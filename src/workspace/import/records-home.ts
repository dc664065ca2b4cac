import { productsOfTable } from '#import/products-of-table.ts';
import { sessionsOfTable } from '#import/sessions-of-table.ts';
import { isSameBase } from '#storage/base.ts';
import type { Ground, RecordsHome } from './import-ports.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';

/** The records on this device, as an import needs them. */
export function recordsHome(own: OwnRecords): RecordsHome {
	let known: Ground | null = null;
	return {
		get newer() {
			return own.newer;
		},
		get earlier() {
			return own.history.flatMap(({ entry, inForce, at }) =>
				entry.kind === 'import' && inForce
					? [{ sha256: entry.source.sha256, acceptedAt: at, recipe: entry.recipe.name }]
					: []
			);
		},
		get last() {
			const { lastImport } = own;
			return lastImport && { recipe: lastImport.entry.recipe.name, revision: lastImport.revision };
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
		ground: async () => {
			if (known !== null && isSameBase(known.base, own.base)) return known;
			const { base, tables, links } = await own.contents();
			const sessions = sessionsOfTable(tables.get('session'));
			return (known = { base, tables, links, sessions, products: productsOfTable(tables.get('product')) });
		},
		release: () => (known = null),
		accept: (base, acceptance) => own.accept(base, acceptance),
		undo: (base) => own.undo(base),
		saveRecipe: (recipe) => own.saveRecipe(recipe),
		readRecipe: (bytes) => own.readRecipe(bytes)
	};
}
