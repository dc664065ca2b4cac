import { characteristicsOf } from '#schemas/characteristics-of.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Column } from '#schemas/tables/column.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing-value.ts';
import { canonicalNumber } from '../values/number.ts';
import { languageCodeOf } from '../values/language-code.ts';
import { linkOf } from '../values/link.ts';
import { dateOf } from '../values/date.ts';
import { isYearlessCell } from '../values/missing-year.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { aliasOf } from './aliases.ts';
import { minConfidence, type Candidate } from './target-candidate.ts';
import { codeOf, codesOf } from './match-codes.ts';
import { plain } from './normalise-header.ts';
import { originColumn, originRegion, startDateColumn } from './derived-columns.ts';
import { columnOf, vocabularyOf } from './vocabulary-of.ts';
import { isAboutAnotherPerson, topicsOf } from './header-topics.ts';

/** Unknown words that a person can be asked about, one by one. */
const mostWords = 12;

/** How well the values of a column fit the target: 1 they do, 0 certainly not, otherwise uncertain. */
function valuesFit(target: string, column: Column, profile: ColumnProfile, programme: Programme): number {
	const { kind, values } = profile;
	if (kind === 'empty') return 0.8;
	switch (column.kind) {
		case 'date':
			return kind === 'date' ? 1 : 0;
		case 'integer':
		case 'number':
			return kind === 'integer' || kind === 'number' || kind === 'flag' ? 1 : 0;
		case 'text':
			return kind === 'date' || kind === 'flag' ? 0.3 : 1;
		case 'link':
		case 'language':
			return shareOfKind(target, column, profile, programme) >= 0.5 ? 1 : 0;
		case 'flag':
			return kind === 'flag' || kind === 'category' ? 1 : kind === 'integer' ? 0.8 : 0;
		case 'id':
			return kind === 'date' || values.some(([text]) => /\s/.test(text.trim())) ? 0.3 : 1;
		case 'code': {
			const answers = values.filter(([text]) => missingOf(text) === null);
			if (answers.length === 0) return 0.8;
			const known = answers.filter(([text]) => codeOf(target, text, [], programme) !== null).length;
			return known / answers.length >= 0.5
				? 1
				: known > 0
					? 0.8
					: kind === 'category' || kind === 'text'
						? // Few words, such as colours for a status, are asked about; many texts are something else.
							profile.distinct <= mostWords
							? 0.7
							: 0.55
						: 0.3;
		}
	}
}

/** The share of a column's values that are of the kind of a column; 0 where there are none. */
function shareOfKind(
	target: string,
	column: Column,
	{ values }: ColumnProfile,
	programme: Programme
): number {
	const answers = values.filter(([text]) => missingOf(text) === null);
	const all = answers.reduce((sum, [, count]) => sum + count, 0);
	const fits = answers.filter(([text]) => isOfKind(target, column, text, programme));
	return all === 0 ? 0 : fits.reduce((sum, [, count]) => sum + count, 0) / all;
}

function isOfKind(target: string, column: Column, text: string, programme: Programme): boolean {
	switch (column.kind) {
		case 'date':
			return (
				'day' in dateOf(text, 'dmy') ||
				'day' in dateOf(text, 'mdy') ||
				isYearlessCell(text) ||
				// A day as a spreadsheet stores it, from 1982 to 2064: told row by row.
				/^\s*[345]\d{4}\s*$/.test(text)
			);
		case 'integer':
		case 'number':
			return (['.', ','] as const).some(
				(decimal) => canonicalNumber(text, { decimal, thousands: null }) !== null
			);
		case 'flag':
			return yesNoOf(text) !== null;
		case 'code':
			return Boolean(codeOf(target, text, [], programme));
		case 'link':
			return linkOf(text) !== null;
		case 'language':
			return languageCodeOf(text) !== null;
		case 'id':
		case 'text':
			return false;
	}
}

/**
 * The candidate for one header in one table: by the column's exact name, another spelling of it, or an alias.
 */
function byHeader(
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
	const target = same === undefined ? aliasOf(table.name, text, programme) : `${table.name}.${same}`;
	const column = target === null ? undefined : table.columns[target.slice(table.name.length + 1)];
	if (target === null || column === undefined) return null;
	const fits = valuesFit(target, column, profile, programme);
	// The product's own tables name their columns exactly; wrong values there are problems of rows, not of the
	// column.
	if (exact !== undefined) return { index, target, confidence: Math.max(0.9, fits), by: 'exact' };
	const confidence = (same === undefined ? 0.92 : 0.96) * fits;
	return {
		index,
		target,
		// One value of the kind is enough: odd ones beside it are problems of rows, not of the column.
		confidence:
			shareOfKind(target, column, profile, programme) > 0 ? Math.max(confidence, minConfidence) : confidence,
		by: same === undefined ? 'name' : 'code'
	};
}

/** Whether the values support the target by themselves. */
function hasSupportingValues(
	target: string,
	column: Column,
	profile: ColumnProfile,
	programme: Programme
): boolean {
	if (profile.filled === 0) return false;
	return (
		(column.kind !== 'code' && valuesFit(target, column, profile, programme) === 1) ||
		shareOfKind(target, column, profile, programme) >= 0.5
	);
}

/** The only column of the table whose topic the header names, where the values fit. */
function byTopic(
	index: number,
	header: string,
	profile: ColumnProfile,
	{ name, columns }: Table,
	programme: Programme
): Candidate | null {
	const found = topicsOf(name, plain(header)).filter((target) => {
		const column = columns[target.slice(name.length + 1)];
		return column !== undefined && hasSupportingValues(target, column, profile, programme);
	});
	return found.length === 1 ? { index, target: found[0]!, confidence: 0.78, by: 'similar' } : null;
}

/** Vocabularies whose words identify a column; yes and no, or names of countries, do not. */
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
	'product_kind',
	'product_status'
]);

/** Whether the words for the codes of a column identify it: own characteristics are named by their programme. */
const isTelling = (column: string, target: string, programme: Programme): boolean =>
	telling.has(vocabularyOf(target)) ||
	characteristicsOf(programme).some(({ code, own }) => code === column && own);

/** The only column of the table whose codes nearly all values mean, whatever the header is. */
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
		if (kind !== 'code' || !isTelling(column, target, programme)) return false;
		const codes = words.map(([text]) => codeOf(target, text, [], programme));
		const known = codes.filter((code) => code !== null && code !== '' && code !== 'undisclosed');
		return known.length >= 0.8 * words.length && new Set(known).size >= 2;
	});
	return found.length === 1
		? { index, target: `${name}.${found[0]![0]}`, confidence: 0.7, by: 'values' }
		: null;
}

/**
 * The most likely candidate for one column in one table: by its header as a whole, by the words in it, or by
 * its values.
 */
export function tableColumn(
	index: number,
	header: string,
	profile: ColumnProfile,
	table: Table,
	programme: Programme
): Candidate | null {
	const first = byHeader(index, header, profile, table, programme);
	if (first !== null && first.confidence >= minConfidence) return first;
	if (table.name === 'participant' && isAboutAnotherPerson(plain(header))) return first;
	const derived =
		table.name === 'participant'
			? (startDateColumn(profile) ?? originColumn(profile, codesOf(originRegion, programme)))
			: null;
	if (derived !== null && columnOf(derived.target, programme) !== null) return derived;
	return (
		byTopic(index, header, profile, table, programme) ?? byValues(index, profile, table, programme) ?? first
	);
}
