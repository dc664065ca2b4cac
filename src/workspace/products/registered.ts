import { cellsIn } from '#changes/canonical-cells.ts';
import { rowsOf } from '#changes/canonical-rows.ts';
import { countryOfSource } from '#contributions/source-of.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { ProductRow } from '#quality/product-rows.ts';

/** A product as it stands in the register. */
export interface Registered extends ProductRow {
	/** Null for one of the sample, which nobody changes. */
	id: string | null;
	/** The country whose partner handed it over; null for one of this device. */
	from: string | null;
}

export const productTable = (programme: Programme) =>
	contributedTables(programme).find(({ name }) => name === 'product')!;

/** The products of stored tables, with where each comes from. */
export function registeredIn(programme: Programme, tables: ReadonlyMap<string, Uint8Array>): Registered[] {
	const table = productTable(programme);
	const csv = tables.get(table.name);
	const names = Object.keys(table.columns);
	return (csv ? rowsOf(table, csv, null) : []).map(({ key, text, source }) => {
		const cells = cellsIn(text);
		const cell = (name: keyof ProductRow) => cells[names.indexOf(name)] ?? '';
		const filled = (name: keyof ProductRow) => cell(name) || null;
		return {
			id: key,
			kind: cell('kind'),
			status: cell('status'),
			published_on: filled('published_on'),
			title: filled('title'),
			link: filled('link'),
			language: filled('language'),
			from: countryOfSource(source)
		};
	});
}

/** Products by kind in the order of the programme, each kind by day: those without one come last. */
export function inOrder(products: readonly Registered[], kinds: readonly string[]): Registered[] {
	const place = ({ kind }: Registered) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
	const day = ({ published_on }: Registered) => published_on ?? '9999';
	return [...products].sort(
		(a, b) => place(a) - place(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)
	);
}
