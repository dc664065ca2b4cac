import type { Table } from '#schemas/tables/table.ts';
import type { MergedTable } from './table-changes.ts';
import { rowCell, type CanonicalRow } from './canonical-rows.ts';

const textOf = (id: string, country: string) => `${id},participant,${country}`;
const isParticipant = (table: Table, row: CanonicalRow) => rowCell(table, 'kind', row) === 'participant';

/**
 * Whether a row is counted by itself: a participant's row in the table of persons is counted with the
 * participant.
 */
export const countsAlone = (table: Table, row: CanonicalRow): boolean =>
	table.name !== 'person' || !isParticipant(table, row);

const areSame = (some: readonly CanonicalRow[], others: readonly CanonicalRow[]): boolean =>
	some.length === others.length && some.every(({ text }, i) => text === others[i]!.text);

/**
 * Everyone who can attend is a person: a participant's row in the table of persons is added, changed and
 * removed with the participant, and not counted twice. A file's own row that refers to an unknown participant
 * stays, so that the rules reject it.
 */
export function followParticipants(merged: MergedTable[], tables: readonly Table[]): MergedTable[] {
	const participants = merged.find(({ table }) => table.name === 'participant');
	const table = tables.find(({ name }) => name === 'person')!;
	if (!participants) return merged;
	const persons = merged.find((one) => one.table.name === 'person');
	const countries = new Map(
		participants.rows.map((row) => [row.key, { row, country: rowCell(participants.table, 'country', row) }])
	);
	const rows: CanonicalRow[] = [];
	const seen = new Set<string>();
	for (const row of persons?.rows ?? []) {
		const of = countries.get(row.key);
		seen.add(row.key);
		if (!isParticipant(table, row)) rows.push(row);
		else if (of) rows.push({ ...row, text: textOf(row.key, of.country) });
		else if (row.place !== null) rows.push(row);
	}
	for (const [key, { row, country }] of countries)
		if (!seen.has(key)) rows.push({ key, text: textOf(key, country), source: row.source, place: null });
	if (persons?.untouched && areSame(persons.untouched.rows, rows)) return merged;
	const change = persons?.change ?? { table: 'person', added: 0, changed: 0, unchanged: 0, removed: 0 };
	const whole: MergedTable = { table, rows, repeated: persons?.repeated ?? [], change };
	const others = merged.filter((one) => one !== persons);
	return tables.flatMap(({ name }) =>
		name === 'person' ? [whole] : others.filter((one) => one.table.name === name)
	);
}
