import type { Programme } from '#schemas/programme.ts';
import type { Column } from '#schemas/tables/column.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing-value.ts';
import { aliasOf } from './aliases.ts';
import { enough, type Candidate } from './target-candidate.ts';
import { codeOf } from './match-codes.ts';
import { plain } from './normalise-header.ts';
import { beginningColumn } from './derived-bands.ts';
import { vocabularyOf } from './vocabulary-of.ts';
import { isOfOthers, spokenOf } from './header-topics.ts';

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
function named(
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

/** Whether the cells are evidence of their own: all that is told is known, and it is not just a number. */
function told(target: string, column: Column, profile: ColumnProfile, programme: Programme): boolean {
	if (column.kind !== 'code') return fit(target, column, profile, programme) === 1 && profile.filled > 0;
	const told = profile.values.filter(([text]) => missingOf(text) === null);
	const known = told.filter(([text]) => codeOf(target, text, [], programme) !== null).length;
	return told.length > 0 && known >= 0.6 * told.length;
}

/** The one column of the table of whose words the header speaks, where the cells fit. */
function spoken(
	index: number,
	header: string,
	profile: ColumnProfile,
	{ name, columns }: Table,
	programme: Programme
): Candidate | null {
	const found = spokenOf(name, plain(header)).filter((target) =>
		told(target, columns[target.slice(name.length + 1)]!, profile, programme)
	);
	return found.length === 1 ? { index, target: found[0]!, confidence: 0.78, by: 'similar' } : null;
}

/** Vocabularies that say by themselves what a column is about; yes and no, or the name of a country, do not. */
const telling = new Set([
	'gender',
	'isced_group',
	'session_type',
	'mode',
	'session_status',
	'stage',
	'evidence',
	'sector',
	'activity',
	'kind',
	'tie_type',
	'product_status'
]);

/** The one column of the table whose codes nearly all the cells say, whatever the header is. */
function byValues(
	index: number,
	profile: ColumnProfile,
	{ name, columns }: Table,
	programme: Programme
): Candidate | null {
	if (profile.kind !== 'category' && profile.kind !== 'text') return null;
	const words = profile.values.filter(([text]) => missingOf(text) === null);
	if (words.length < 2) return null;
	const found = Object.entries(columns).filter(([column, { kind }]) => {
		const target = `${name}.${column}`;
		if (kind !== 'code' || !telling.has(vocabularyOf(target))) return false;
		const codes = words.map(([text]) => codeOf(target, text, [], programme));
		const known = codes.filter((code) => code !== null && code !== '' && code !== 'undisclosed');
		return known.length >= 0.8 * words.length && new Set(known).size >= 2;
	});
	return found.length === 1
		? { index, target: `${name}.${found[0]![0]}`, confidence: 0.7, by: 'values' }
		: null;
}

/** The likeliest candidate of one column in one table: by its header as a whole, by the words in it, by its cells. */
export function tableColumn(
	index: number,
	header: string,
	profile: ColumnProfile,
	table: Table,
	programme: Programme
): Candidate | null {
	const first = named(index, header, profile, table, programme);
	if (first !== null && first.confidence >= enough) return first;
	const beginning = table.name === 'participant' ? beginningColumn(profile) : null;
	if (beginning !== null) return beginning;
	if (table.name === 'participant' && isOfOthers(plain(header))) return first;
	return (
		spoken(index, header, profile, table, programme) ?? byValues(index, profile, table, programme) ?? first
	);
}
