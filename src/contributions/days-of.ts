import { cellsIn } from '#changes/canonical-cells.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Part } from './parts.ts';

/** The first and the last day in the rows of a contribution; null where they have none. The period that it names may be longer. */
export function daysOf(programme: Programme, rows: Part['rows']): { first: string; last: string } | null {
	let [first, last] = ['', ''];
	for (const { name, columns } of contributedTables(programme)) {
		const places = Object.values(columns).flatMap(({ kind }, i) => (kind === 'date' ? [i] : []));
		for (const { text } of rows.get(name) ?? []) {
			const cells = cellsIn(text);
			for (const place of places) {
				const day = cells[place] ?? '';
				if (day === '') continue;
				if (first === '' || day < first) first = day;
				if (day > last) last = day;
			}
		}
	}
	return first === '' ? null : { first, last };
}
