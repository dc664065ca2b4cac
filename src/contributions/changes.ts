import type { CanonicalRow } from '#changes/canonical-rows.ts';
import type { TableChanges } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Part } from './parts.ts';

const byKey = (rows: readonly CanonicalRow[] = []) => new Map(rows.map((row) => [row.key, row.text]));

/** What is new, changed and gone in what a partner hands over, since what was accepted of it before; by table. */
export function changesSince(
	programme: Programme,
	before: Part['rows'] | undefined,
	now: Part['rows']
): TableChanges[] {
	return contributedTables(programme).flatMap(({ name: table }): TableChanges[] => {
		if (!now.has(table) && !before?.has(table)) return [];
		const [was, is] = [byKey(before?.get(table)), byKey(now.get(table))];
		const change = { table, added: 0, changed: 0, unchanged: 0, removed: 0 };
		for (const [key, text] of is)
			change[!was.has(key) ? 'added' : was.get(key) === text ? 'unchanged' : 'changed'] += 1;
		for (const key of was.keys()) if (!is.has(key)) change.removed += 1;
		return [change];
	});
}
