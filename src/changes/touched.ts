import type { Table } from '#schemas/tables/table.ts';
import type { MergedTable } from './changes.ts';

/** Tables in which an import can break a rule: those it brings rows to or takes rows from, and those that refer to them. */
export function touched(tables: readonly Table[], merged: readonly MergedTable[]): Table[] {
	const moved = new Set(
		merged.flatMap(({ table, rows, repeated, change }) =>
			change.removed > 0 || repeated.length > 0 || rows.some(({ place }) => place !== null)
				? [table.name]
				: []
		)
	);
	// A participant's row among the persons comes and goes with the participant.
	if (moved.has('participant')) moved.add('person');
	return tables.filter(
		({ name, columns }) =>
			moved.has(name) ||
			Object.values(columns).some(
				(column) => column.kind === 'id' && column.references !== null && moved.has(column.references)
			)
	);
}
