import { lineOf } from '#changes/canonical-cells.ts';
import { bytesAfter, mergeRows, rowsByTable } from '#changes/table-changes.ts';
import { storedTables } from '#changes/stored-table.ts';
import type { Programme } from '#schemas/programme.ts';
import { canonicalReading } from '#schemas/canonical-reading.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Acceptance } from '#storage/acceptance.ts';
import type { Contents } from '#storage/contents.ts';
import { sha256Of } from '#storage/sha256.ts';
import type { Fields } from './product-form.ts';
import { productTable, registeredIn, type Registered } from './registered.ts';

/** A product with an id of its own, new or changed; or the id of one that is taken out. */
export type Change = { id: string; put: Fields } | { id: string; remove: true };

const letters = 'abcdefghijkmnopqrstuvwxyz';

/** A new id of letters alone, so that it looks like no number of a person. */
export const newId = (random: (bytes: number) => Uint8Array): string =>
	[...random(10)].map((byte) => letters[byte % letters.length]).join('');

/**
 * What stores a change of the register: an import of one line of the table, in all that follows from it. Products that were imported
 * or handed over otherwise stay as they are.
 */
export async function productAcceptance(
	programme: Programme,
	{ manifest, tables }: Pick<Contents, 'manifest' | 'tables'>,
	change: Change,
	register: string
): Promise<Omit<Acceptance, 'at'>> {
	const table = productTable(programme);
	const columns = Object.keys(table.columns);
	const cells =
		'put' in change
			? [columns.map((name) => ({ product_id: change.id, ...change.put })[name as 'kind'])]
			: [];
	const csv = new TextEncoder().encode([columns, ...cells].map((line) => `${lineOf(line)}\n`).join(''));
	const merged = mergeRows(
		storedTables(programme, tables),
		rowsByTable(programme, new Map([[table.name, csv]]), register),
		{
			programme,
			source: register,
			complete: false,
			...('remove' in change ? { orphans: new Map([[table.name, new Set([change.id])]]) } : {})
		}
	);
	return {
		country: manifest?.country ?? (programme.countries.length === 1 ? programme.countries[0]!.code : null),
		tables: new Map(merged.map((one) => [one.table.name, bytesAfter(one)])),
		links: new Map(),
		recipe: recipeOf(programme, register, columns),
		source: { sha256: await sha256Of(csv), size: csv.length },
		counts: { read: cells.length, accepted: cells.length, rejected: 0, blank: 0, skipped: 0 },
		changes: merged.map((one) => one.change),
		keyId: null,
		byHand: doneTo(registeredIn(programme, tables), change)
	};
}

/** What the history says was done: of a product that is taken out, which title it had. */
function doneTo(before: readonly Registered[], change: Change): NonNullable<Acceptance['byHand']> {
	const known = before.find(({ id }) => id === change.id);
	if ('remove' in change) return { what: 'removed', title: known?.title ?? '' };
	return { what: known ? 'changed' : 'added', title: change.put.title };
}

/** The register as the history and a contribution name it: a table with the columns of its own. */
const recipeOf = (programme: Programme, name: string, columns: readonly string[]): Recipe => ({
	format: 1,
	programme: programme.id,
	name,
	source: 'tidemark',
	shape: 'rows',
	table: 'product',
	reading: canonicalReading,
	columns: columns.map((column, index) => ({
		index,
		name: column,
		target: `product.${column}`,
		decimal: null,
		thousands: null,
		dateOrder: null,
		labels: []
	})),
	constants: [],
	sessions: [],
	strangers: 'reject'
});
