import { codesOf } from '#import/columns/match-codes.ts';
import { columnOf } from '#import/columns/vocabulary-of.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Column } from '#schemas/tables/column.ts';

/** The column of a table that a numbered target fills: `session.2` that of attendance. Its codes are looked up there. */
export function codedAs(target: string): string {
	const [room, first = '', part = 'status'] = target.split('.');
	if (!/^\d+$/.test(first)) return target;
	return `${room === 'module' ? 'course_progress' : 'attendance'}.${part}`;
}

/** What a cell of a target is in the end: a day, a number, a code. Null: who somebody is, or several answers at once. */
export function kindOf(programme: Programme, target: string): Column['kind'] | null {
	if (target.startsWith('item.')) return 'number';
	return columnOf(codedAs(target), programme)?.kind ?? null;
}

const mostAnswers = 12;

/** Codes that a target takes, to choose from; none where it takes something else. */
export function codesFor(programme: Programme, target: string): string[] {
	if (!target.startsWith('item.')) return [...codesOf(codedAs(target), programme)];
	const code = target.slice('item.'.length);
	const items = programme.instruments.flatMap((instrument) => instrument.items);
	const item = items.find(({ item_code }) => item_code === code);
	if (!item || item.max_v - item.min_v >= mostAnswers) return [];
	const count = Math.floor(item.max_v - item.min_v) + 1;
	return Array.from({ length: count }, (_, i) => String(item.min_v + i));
}
