import type { Programme } from '#schemas/programme.ts';
import type { Column } from '#schemas/tables/column.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing.ts';
import { aliasOf } from './aliases.ts';
import type { Candidate } from './candidate.ts';
import { codeOf } from './categories.ts';
import { plain } from './plain.ts';

/** Whether the values of a column can be those of the target: 1 as they should, 0 certainly not, between them unknown. */
function fit(target: string, column: Column, profile: ColumnProfile, programme: Programme): number {
	const { kind, values } = profile;
	if (kind === 'empty') return 0.8;
	switch (column.kind) {
		case 'date':
			return kind === 'date' ? 1 : 0;
		case 'integer':
		case 'number':
			return kind === 'integer' || kind === 'number' || kind === 'flag' ? 1 : 0;
		case 'flag':
			return kind === 'flag' || kind === 'category' ? 1 : kind === 'integer' ? 0.8 : 0;
		case 'id':
			return kind === 'date' || values.some(([text]) => /\s/.test(text.trim())) ? 0.3 : 1;
		case 'code': {
			const told = values.filter(([text]) => missingOf(text) === null);
			if (told.length === 0) return 0.8;
			const known = told.filter(([text]) => codeOf(target, text, [], programme) !== null).length;
			return known / told.length >= 0.5
				? 1
				: known > 0
					? 0.8
					: kind === 'category' || kind === 'text'
						? 0.55
						: 0.3;
		}
	}
}

/** The candidate of one header in one table: its own name, the same otherwise written, or what people call it. */
export function tableColumn(
	index: number,
	header: string,
	profile: ColumnProfile,
	table: Table,
	programme: Programme
): Candidate | null {
	const text = plain(header);
	const names = Object.keys(table.columns);
	const exact = names.find((name) => name === header.trim());
	const same = exact ?? names.find((name) => plain(name) === text);
	const target = same === undefined ? aliasOf(table.name, text) : `${table.name}.${same}`;
	const column = target === null ? undefined : table.columns[target.slice(table.name.length + 1)];
	if (target === null || column === undefined) return null;
	const fits = fit(target, column, profile, programme);
	// A table of ours names its columns exactly; what is wrong in it is a problem of its rows, not of the column.
	if (exact !== undefined) return { index, target, confidence: Math.max(0.9, fits), by: 'exact' };
	return {
		index,
		target,
		confidence: (same === undefined ? 0.92 : 0.96) * fits,
		by: same === undefined ? 'name' : 'code'
	};
}
