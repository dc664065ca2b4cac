import type { MergedTable } from './table-changes.ts';

/** Tables that an import brings rows to, if only known ones, or takes rows from. */
export function touched(merged: readonly MergedTable[]): Set<string> {
	const moved = new Set(
		merged.flatMap(({ table, rows, repeated, change }) =>
			change.removed > 0 || repeated.length > 0 || rows.some(({ place }) => place !== null)
				? [table.name]
				: []
		)
	);
	// A participant's row among the persons comes and goes with the participant.
	if (moved.has('participant')) moved.add('person');
	return moved;
}
