import { rowsOf } from '#changes/canonical-rows.ts';
import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Bytes } from '#storage/files.ts';

/**
 * The answers of a partner to warnings about its own rows: without those about rows that others have handed over, and about other
 * countries as a whole.
 */
export function ownAnswers(
	programme: Programme,
	country: string,
	tables: ReadonlyMap<string, Bytes>,
	foreign: ReadonlySet<string>,
	answers: readonly AnsweredWarning[]
): AnsweredWarning[] {
	if (foreign.size === 0) return [...answers];
	const others = new Set(programme.countries.map(({ code }) => code).filter((code) => code !== country));
	const keys = new Map(
		contributedTables(programme).map((table) => {
			const csv = tables.get(table.name);
			const rows = csv ? rowsOf(table, csv, null).filter(({ source }) => foreign.has(source)) : [];
			// A warning is about a row, or about all whose keys begin alike.
			return [table.name, new Set(rows.flatMap(({ key }) => [key, key.split('/')[0]!]))];
		})
	);
	return answers.filter(
		({ table, rowKey }) => !others.has(rowKey.split('/')[0]!) && keys.get(table)?.has(rowKey) !== true
	);
}
