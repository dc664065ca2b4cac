import { z } from 'zod';
import { gender, mode } from './tables/vocabulary.ts';
import { domains } from './domains.ts';
import { day } from './period.ts';
import type { Programme } from './programme.ts';

/** Groups that a filter can select, by the names of their columns; several values of one filter mean "any of them". */
export const filterDims = [
	'country',
	'gender',
	'age_band',
	'isced_group',
	'origin_region',
	'years_in_country',
	'session_type',
	'mode'
] as const;
export type FilterDim = (typeof filterDims)[number];

const list = z.array(z.string().min(1)).min(1);

/** What is selected. A key that is absent selects everything; `from` and `to` bound the unit's date, both included. */
export const filters = z
	.strictObject({
		country: list,
		gender: list,
		age_band: list,
		isced_group: list,
		origin_region: list,
		years_in_country: list,
		session_type: list,
		mode: list,
		from: day,
		to: day
	})
	.partial();
export type Filters = z.infer<typeof filters>;

/** The values each filter knows in this programme. */
export function filterValues(programme: Programme): Record<FilterDim, readonly string[]> {
	const { country, age_band, isced_group, origin_region, years_in_country, session_type } =
		domains(programme);
	return { country, gender, age_band, isced_group, origin_region, years_in_country, session_type, mode };
}

/** Refuses what the programme does not know; the error lists what it does know. */
export function checkFilters(value: Filters, programme: Programme): Filters {
	const known = filterValues(programme);
	for (const dim of filterDims) {
		const stranger = value[dim]?.find((one) => !known[dim].includes(one));
		if (stranger !== undefined)
			throw new Error(`unknown ${dim}: "${stranger}"; known are ${known[dim].join(', ')}`);
	}
	if (value.from !== undefined && value.to !== undefined && value.from > value.to)
		throw new Error(`invalid period: it ends (${value.to}) before it begins (${value.from})`);
	return value;
}

/** The address form: one parameter a filter, values joined by commas, keys in fixed order. */
export function encodeFilters(value: Filters): URLSearchParams {
	const params = new URLSearchParams();
	for (const dim of filterDims) if (value[dim]?.length) params.set(dim, value[dim].join(','));
	if (value.from) params.set('from', value.from);
	if (value.to) params.set('to', value.to);
	return params;
}

/** Reads the address form. What the programme does not know is left out, never guessed: an old link still opens. */
export function decodeFilters(params: URLSearchParams, programme: Programme): Filters {
	const known = filterValues(programme);
	const out: Filters = {};
	for (const dim of filterDims) {
		const values = [...new Set(params.get(dim)?.split(',') ?? [])].filter((one) => known[dim].includes(one));
		if (values.length) out[dim] = values;
	}
	for (const end of ['from', 'to'] as const) {
		const text = day.safeParse(params.get(end));
		if (text.success) out[end] = text.data;
	}
	if (out.from !== undefined && out.to !== undefined && out.from > out.to) delete out.to;
	return out;
}
