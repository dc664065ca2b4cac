import { rowsOf, type CanonicalRow } from '#changes/canonical-rows.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Contents } from '#storage/contents.ts';
import type { Received } from './receive.ts';
import { countryOfSource } from './source-of.ts';

/** Rows of one origin, by table: what was imported here (null), or what a country's partner handed over. */
export interface Part {
	country: string | null;
	rows: ReadonlyMap<string, readonly CanonicalRow[]>;
}

/** The stored records by where they come from: what was imported here first, then partners in the programme's order. */
export function partsOf(
	programme: Programme,
	{ tables, waiting, manifest }: Pick<Contents, 'tables' | 'waiting' | 'manifest'>
): Part[] {
	const found = new Map<string | null, Map<string, CanonicalRow[]>>([[null, new Map()]]);
	for (const { code } of programme.countries) found.set(code, new Map());
	const rowsIn = (country: string | null, table: string): CanonicalRow[] => {
		const of = found.get(country) ?? found.get(null)!;
		if (!of.has(table)) of.set(table, []);
		return of.get(table)!;
	};
	for (const table of contributedTables(programme)) {
		const csv = tables.get(table.name);
		for (const row of csv ? rowsOf(table, csv, null) : [])
			rowsIn(countryOfSource(row.source), table.name).push(row);
		for (const [source, of] of Object.entries(waiting)) {
			const text = of[table.name];
			if (text !== undefined)
				rowsIn(countryOfSource(source), table.name).push(
					...rowsOf(table, new TextEncoder().encode(text), source)
				);
		}
	}
	// A header alone was handed over as well.
	for (const { country, tables } of manifest?.contributions ?? [])
		for (const { name } of tables) rowsIn(country, name);
	return [...found].map(([country, rows]) => ({ country, rows })).filter(({ rows }) => rows.size > 0);
}

/**
 * A partner's rows once a contribution is accepted. A table that it does not hold says nothing of its rows, which stay, unless the
 * partner says that there is none of it.
 */
export function rowsWith(
	before: Part['rows'] | undefined,
	{ about, rows }: Pick<Received, 'about' | 'rows'>
): Part['rows'] {
	const none = about.declared.filter(({ state }) => state === 'none').map(({ table }) => table);
	return new Map([...[...(before ?? [])].filter(([table]) => !none.includes(table)), ...rows]);
}

/** Parts as they are once some contributions are accepted. */
export function withParts(
	programme: Programme,
	before: readonly Part[],
	coming: readonly Pick<Received, 'about' | 'rows'>[]
): Part[] {
	const countries = [null, ...programme.countries.map(({ code }) => code)];
	return countries.flatMap((country) => {
		const was = before.find((part) => part.country === country);
		const one = coming.find(({ about }) => about.country === country);
		return one ? { country, rows: rowsWith(was?.rows, one) } : (was ?? []);
	});
}
