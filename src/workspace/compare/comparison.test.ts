import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { filterDims } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import {
	comparisonDims,
	decodeComparison,
	encodeComparison,
	innerDims,
	type Comparison
} from './comparison.ts';

const sql = 'SELECT 1';
const plain = tinyDefinition('id: plain\ndims: [country, gender, age_band]', sql);
const growing = tinyDefinition('id: growing\nkind: growth\ndims: [country, month]', sql);
const names = JSON.stringify(plain.name);
const several = tinyDefinition(
	`id: several\ndims: [country]\nmeasures: [{ id: one, name: ${names} }, { id: two, name: ${names} }]`,
	sql
);
const catalogue = [plain, growing, several];
const read = (search: string) => decodeComparison(new URLSearchParams(search), tinyProgramme, catalogue);

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-05-${String(n).padStart(2, '0')}`);
const where: fc.Arbitrary<Filters> = fc
	.record(
		{
			...Object.fromEntries(
				filterDims(tinyProgramme)
					.filter(({ values }) => values.length > 0)
					.map(({ code, values }) => [
						code,
						fc.subarray(
							values.map((value) => value.code),
							{ minLength: 1 }
						)
					])
			),
			from: day,
			to: day
		},
		{ requiredKeys: [] }
	)
	.filter(({ from, to }) => from === undefined || to === undefined || from <= to);
const comparison: fc.Arbitrary<Comparison> = fc.constantFrom(...catalogue).chain((definition) =>
	fc.record({
		indicator: fc.constant(definition.id),
		by: fc.constantFrom(null, ...innerDims(definition)),
		measure: fc.constantFrom(
			...(definition.measures.length ? definition.measures.map(({ id }) => id) : [null])
		),
		where
	})
);

describe('a comparison in the address', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(comparison, (one) => {
				const search = encodeComparison(one, catalogue).toString();
				expect(read(search)).toEqual(one);
			})
		);
	});

	it('is empty for what the page shows anyway', () => {
		expect(encodeComparison(read(''), catalogue).toString()).toBe('');
	});

	it.each([
		['indicator=gone', { indicator: 'plain' }],
		['by=country', { by: null }],
		['indicator=several&by=gender', { by: null, measure: 'one' }],
		['indicator=several&measure=three', { measure: 'one' }],
		['gender=woman,other', { where: { gender: ['woman'] } }]
	])('reads %s as the plainest choice that it still allows', (search, expected) => {
		expect(read(search)).toMatchObject(expected);
	});
});

it.each([
	[plain, null, ['country']],
	[plain, 'gender', ['country', 'gender']],
	[growing, null, ['country', 'month']]
] as const)('asks for countries as panels, months where a figure grows', (definition, by, expected) => {
	expect(comparisonDims(definition, { by })).toEqual(expected);
});
