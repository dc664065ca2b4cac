import { rowsOf, type CanonicalRow } from '#changes/canonical-rows.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Contents } from '#storage/contents.ts';
import { countryOfSource } from './source-of.ts';

/** Rows of one origin, by table: what was imported here (null), or what a country's partner handed over. */
export interface Part {
	country: string | null;
	rows: ReadonlyMap<string, readonly CanonicalRow[]>;
}

/** The stored records by where they come from: what was imported here first, then partners in the programme's order. */
export function partsOf(
	programme: Programme,
	{ tables, waiting }: Pick<Contents, 'tables' | 'waiting'>
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
	return [...found].map(([country, rows]) => ({ country, rows })).filter(({ rows }) => rows.size > 0);
}

/** Parts with those of some countries in place of what their partners handed over before. */
export function withParts(programme: Programme, before: readonly Part[], coming: readonly Part[]): Part[] {
	const countries = [null, ...programme.countries.map(({ code }) => code)];
	return countries.flatMap((country) => {
		const of = (parts: readonly Part[]) => parts.find((part) => part.country === country);
		return of(coming) ?? of(before) ?? [];
	});
}
