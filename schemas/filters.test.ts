import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filters } from './filters-schema.ts';
import { checkFilters, decodeFilters, encodeFilters, type Filters } from './filters.ts';
import { filterDims } from './dims.ts';
import { programme } from './programme.ts';

const nordic = programme.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const dims = filterDims(nordic);

const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
/** Any filters that this programme knows, with the period the right way round. */
const anyFilters: fc.Arbitrary<Filters> = fc
	.record(
		{
			...Object.fromEntries(
				dims.map(({ code, values }) => [
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
	.map((value: Filters) =>
		value.from && value.to && value.from > value.to ? { ...value, from: value.to, to: value.from } : value
	);

describe('the address form', () => {
	it('gives back what was put in, through a real address', () => {
		fc.assert(
			fc.property(anyFilters, (value) => {
				const address = new URL(`https://example.org/compare?${encodeFilters(value)}`);
				expect(decodeFilters(address.searchParams, nordic)).toEqual(value);
			}),
			{ seed: 1 }
		);
	});

	it('is the same address for the same filters, whatever the order of keys', () => {
		fc.assert(
			fc.property(anyFilters, (value) => {
				const turned = Object.fromEntries(Object.entries(value).reverse()) as Filters;
				expect(String(encodeFilters(turned))).toBe(String(encodeFilters(value)));
			}),
			{ seed: 2 }
		);
	});

	it('never yields what the programme does not know, whatever the address says', () => {
		const parameter = fc.tuple(
			fc.constantFrom(...dims.map(({ code }) => code), 'from', 'to', 'colour'),
			fc.string()
		);
		fc.assert(
			fc.property(fc.array(parameter), (parameters) => {
				const value = decodeFilters(new URLSearchParams(parameters), nordic);
				expect(filters.parse(checkFilters(value, nordic))).toEqual(value);
			}),
			{ seed: 3 }
		);
	});

	it.each<[string, Filters]>([
		['', {}],
		['country=DK,SE', { country: ['DK', 'SE'] }],
		['country=SE&country=DK', { country: ['SE', 'DK'] }],
		['country=SE,DK&country=DK&country=XX', { country: ['SE', 'DK'] }],
		['country=DK,XX', { country: ['DK'] }],
		['country=XX', {}],
		['country=DK,DK', { country: ['DK'] }],
		['country=', {}],
		['years_in_country=%3C2,%3E10', { years_in_country: ['<2', '>10'] }],
		['age_band=55%2B', { age_band: ['55+'] }],
		['from=2020-13-01&to=2020-06-30', { to: '2020-06-30' }],
		['from=2021-01-01&to=2020-01-01', { from: '2021-01-01' }],
		['colour=blue', {}]
	])('reads "%s"', (address, value) => {
		expect(decodeFilters(new URLSearchParams(address), nordic)).toEqual(value);
	});
});

describe('checkFilters', () => {
	it('lists what is known when something is not', () => {
		expect(() => checkFilters({ gender: ['woman', 'girl'] }, nordic)).toThrow(
			'unknown gender: "girl"; known are woman, man, non_binary, undisclosed'
		);
	});

	it('lists the filters when there is no such one', () => {
		expect(() => checkFilters({ colour: ['blue'] }, nordic)).toThrow(
			/^unknown filter: "colour"; known are country, gender/
		);
	});

	it('rejects a period that ends before it begins', () => {
		expect(() => checkFilters({ from: '2021-01-02', to: '2021-01-01' }, nordic)).toThrow(
			'invalid period: it ends (2021-01-01) before it begins (2021-01-02)'
		);
	});
});

describe('filters', () => {
	it.each([[{ country: [] }], [{ from: 'yesterday' }], [{ colour: 'blue' }], [{ gender: 'woman' }]])(
		'refuses %j',
		(value) => {
			expect(filters.safeParse(value).success).toBe(false);
		}
	);
});
