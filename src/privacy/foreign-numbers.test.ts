import { describe, expect, it } from 'vitest';
import { ColumnEvidence } from './column-evidence.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { foreignNumbers, numberOf } from './fixtures/foreign-numbers.ts';
import { random } from './fixtures/random.ts';
import { masked } from './masked.ts';

const verdict = (header: string, values: string[]) => {
	const evidence = new ColumnEvidence(header);
	for (const value of values) evidence.add(value);
	return evidence.identifying();
};
const stops = (header: string, values: string[]) =>
	['direct', 'asked'].includes(verdict(header, values)?.level ?? '');
const seed = random(20261129);
const columns = foreignNumbers.map(([whose, header, form]) => ({
	whose,
	header,
	values: Array.from({ length: 24 }, () => numberOf(form, seed))
}));

describe('numbers of other countries', () => {
	it('are seen by what they look like, under a header that says nothing', () => {
		const missed = columns.filter(({ values }) => !stops('Kolonne 4', values));
		expect(missed.map(({ whose }) => whose)).toEqual([]);
	});

	it('are seen under their own header, also where few people have one', () => {
		const few = columns.map((one) => ({ ...one, values: one.values.slice(0, 5) }));
		const missed = [...columns, ...few].filter(({ header, values }) => !stops(header, values));
		expect(missed.map(({ whose }) => whose)).toEqual([]);
	});

	it('are seen where each person has one of another country, each on several lines', () => {
		const passports = foreignNumbers.filter(([whose]) => whose.endsWith('passport'));
		const people = passports.flatMap(([, , form]) => [numberOf(form, seed), numberOf(form, seed)]);
		expect(stops('Dok.', [...people, ...people, ...people])).toBe(true);
	});

	it.each([
		['Passport number', 'L01X00T47'],
		['Oppholdskort nr.', 'LR04X1'],
		['Asylsak nr', '20/1234'],
		['Personalausweis', 'T220001293']
	])('under %s even in a form that says nothing by itself: %s', (header, value) => {
		expect(verdict(header, [value, `${value}1`, `${value}2`, `${value}3`])).not.toBeNull();
	});

	it.each([
		['Hendes pas nr. er P1234567, og hun flytter.', 'P1234567'],
		['Passinumero: XC4312345', 'XC4312345'],
		['His residence permit 112233445 runs out.', '112233445'],
		['PESEL 44051401359 i stället för personnummer', '44051401359']
	])('in a text, after a word that says so: %s', (text, number) => {
		expect(findIdentifiers(text).map(({ from, to }) => text.slice(from, to))).toEqual([number]);
		expect(masked(text)).not.toContain(number);
	});
});

describe('what is none', () => {
	const counted = (make: (i: number) => string) => Array.from({ length: 30 }, (_, i) => make(i));
	it.each<[string, string, string[]]>([
		['our own ids', 'participant', counted(() => `p${base32(7)}`)],
		['our own pseudonyms', 'person', counted(() => `k3_${base32(26)}`)],
		['numbers of a list', 'Nr', counted((i) => String(10_024_500 + i))],
		['every tenth number', 'Nr', counted((i) => String(10_024_500 + 10 * i))],
		['modules', 'Modul', counted((i) => `M${1 + (i % 8)}`)],
		['days', 'Dag', counted((i) => `2020-0${1 + (i % 9)}-1${i % 10}`)],
		['days without separators', 'x', counted((i) => `20200${1 + (i % 9)}1${i % 10}`)],
		['school years', 'År', counted((i) => `20${10 + (i % 10)}-20${11 + (i % 10)}`)],
		['postcodes', 'x', counted(() => numberOf('999 99', seed))],
		['Swedish postcodes with their country', 'x', counted(() => numberOf('SE-999 99', seed))],
		['Dutch postcodes', 'x', counted(() => numberOf('9999 AA', seed))],
		['British postcodes', 'x', counted(() => numberOf('AA9 9AA', seed))],
		['scores', 'x', counted(() => numberOf('9.99', seed))],
		['long scores', 'x', counted(() => numberOf('0.9999999999', seed))],
		['amounts', 'x', counted(() => numberOf('9 999 999', seed))],
		['round amounts', 'x', counted(() => numberOf('999900000', seed))],
		['versions', 'x', counted(() => numberOf('9.9.9', seed))],
		['ids of a survey tool', 'x', counted(() => `R_${base62(15)}`)],
		['the same code on every line', 'Kode', counted(() => 'AB1234567')],
		['numbers of forms', 'Respondent ID', counted(() => numberOf('99999999999', seed))]
	])('%s', (_, header, values) => {
		const found = verdict(header, values);
		expect(found?.kind === 'official_number' || stops(header, values)).toBe(false);
	});
});

const signs = (all: string, count: number) =>
	Array.from({ length: count }, () => seed.pick(Array.from(all))).join('');
const base32 = (count: number) => signs('abcdefghijklmnopqrstuvwxyz234567', count);
const base62 = (count: number) =>
	signs('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', count);
