import { findIdentifiers } from '#privacy/find-identifiers.ts';
import { idPattern, textPattern, type Column } from '#schemas/tables/column.ts';
import { languageCodeOf } from '../values/language-code.ts';
import { linkOf } from '../values/link.ts';
import { dateOf } from '../values/date.ts';
import { dayInPeriod, isYearlessCell } from '../values/missing-year.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { missingOf } from '../values/missing-value.ts';
import { canonicalNumber } from '../values/number.ts';
import { fault, type CellFault } from './cell-fault.ts';
import { misspelt } from './nearest-spelling.ts';

/** How a column writes numbers and dates; null where this is undecided. */
export interface Writing {
	decimal: '.' | ',' | null;
	thousands: '.' | ',' | ' ' | "'" | '' | null;
	dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
	/** The first and last year that the column writes in full; left out where unknown. */
	years?: [number, number] | null;
	/** The period of the programme, where it may give a day its missing year. */
	period?: { from: string; to: string };
}

/** Identifiers that are never accepted as an id, because they name a person whatever the column is for. */
const personalKinds = new Set(['email', 'national_number', 'bank_account']);

/**
 * The canonical text of a cell, as `schemas/tables/column.ts` accepts it, or the fault. The empty text means
 * "no value". `code` translates the words of a code column.
 */
export function canonicalCell(
	column: Column,
	text: string,
	writing: Writing,
	code: (text: string) => string | null
): string | CellFault {
	const found = text.trim() === '' ? '' : parseFilled(column, text, writing, code);
	if (typeof found === 'string') return found === '' && !column.nullable ? fault('required') : found;
	if (missingOf(text) === null) return found;
	return column.nullable ? '' : fault('required');
}

function parseFilled(
	column: Column,
	text: string,
	writing: Writing,
	code: (text: string) => string | null
): string | CellFault {
	switch (column.kind) {
		case 'id':
			return idCell(text.trim());
		case 'code':
			return codeCell(column.values, text, code);
		case 'date':
			return dayCell(text, writing);
		case 'text':
			return wordsCell(text);
		case 'link':
			return linkOf(text) ?? fault('format', { kind: 'link' });
		case 'language':
			return languageCodeOf(text) ?? fault('format', { kind: 'language' });
		case 'flag':
			return yesNoOf(text) ?? fault('format', { kind: 'flag' });
		case 'integer':
		case 'number':
			return boundedNumber(text, writing, {
				...column,
				openMin: column.kind === 'number' && column.openMin,
				whole: column.kind === 'integer'
			});
	}
}

/** Fails closed: an id that could be a national number, an address or an account is rejected. */
function idCell(text: string): string | CellFault {
	const wellFormed = idPattern.test(text);
	const suspect = !wellFormed || hasManyDigits(text);
	if (suspect && findIdentifiers(text).some(({ kind }) => personalKinds.has(kind)))
		return fault('identifier');
	return wellFormed ? text : fault('format', { kind: 'id' });
}

/** National and account numbers have at least nine digits; a closer look at every id would be slow. */
function hasManyDigits(text: string): boolean {
	let digits = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code >= 48 && code <= 57) digits += 1;
	}
	return digits >= 9;
}

/** Lines of a cell become one. */
function wordsCell(text: string): string | CellFault {
	const line = text.replace(/\s+/g, ' ').trim();
	return textPattern.test(line) ? line : fault('format', { kind: 'text' });
}

function codeCell(values: readonly string[], text: string, code: (text: string) => string | null) {
	const found = code(text);
	if (found === '') return '';
	if (found !== null && values.includes(found)) return found;
	return fault('unknown-code', { nearest: misspelt(text.trim().slice(0, 60), values) ?? 'none' });
}

const dayFaults = {
	'not-a-day': fault('not-a-day'),
	'invalid-day': fault('invalid-day'),
	'day-order-open': fault('day-order-open'),
	'two-digit-year': fault('two-digit-year'),
	'excel-serial': fault('excel-serial'),
	'placeholder-day': fault('placeholder-day')
};

export function dayCell(text: string, { dateOrder, years, period }: Writing): string | CellFault {
	const found = dateOf(text, dateOrder, years ?? null);
	if ('day' in found) return found.day;
	if (found.fault === 'not-a-day' && period !== undefined && isYearlessCell(text))
		return dayInPeriod(text, period) ?? fault('year-missing');
	if (found.fault === 'day-order') return fault('day-order', { order: dateOrder ?? 'dmy' });
	return dayFaults[found.fault];
}

export interface Bounds {
	min: number;
	max: number;
	/** Whether `min` itself is excluded. */
	openMin: boolean;
	whole: boolean;
}

export function boundedNumber(text: string, writing: Writing, bounds: Bounds): string | CellFault {
	const number = numberCell(text, writing);
	if (typeof number !== 'string') return number;
	if (bounds.whole && number.includes('.')) return fault('format', { kind: 'integer' });
	const value = Number(number);
	const low = bounds.openMin ? value <= bounds.min : value < bounds.min;
	return low || value > bounds.max ? fault('range', { min: bounds.min, max: bounds.max }) : number;
}

/** A number of any size; where the decimal mark is undecided, none is guessed. */
export function numberCell(text: string, writing: Writing): string | CellFault {
	const number = canonicalNumber(text, writing);
	if (number !== null) return number;
	const open =
		writing.decimal === null &&
		(['.', ','] as const).some((decimal) => canonicalNumber(text, { decimal, thousands: null }) !== null);
	return open ? fault('number-mark-open') : fault('format', { kind: 'number' });
}
