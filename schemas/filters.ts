import { z } from 'zod';
import { gender, mode } from './tables/vocabulary.ts';
import { domains } from './domains.ts';
import { day } from './period.ts';
import type { Programme } from './programme.ts';

/** The dims that can be filtered by, named as their columns; several values of one filter mean "any of them". */
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

/** A selection. An absent key selects everything; `from` and `to` limit the unit's date, both included. */
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

/** The possible values of each filter in this programme. */
export function filterValues(programme: Programme): Record<FilterDim, readonly string[]> {
	const { country, age_band, isced_group, origin_region, years_in_country, session_type } =
		domains(programme);
	return { country, gender, age_band, isced_group, origin_region, years_in_country, session_type, mode };
}

/** Throws for a value that the programme does not know; the error lists the known ones. */
export function checkFilters(value: Filters, programme: Programme): Filters {
	const known = filterValues(programme);
	for (const dim of filterDims) {
		const unknown = value[dim]?.find((one) => !known[dim].includes(one));
		if (unknown !== undefined)
			throw new Error(`unknown ${dim}: "${unknown}"; known are ${known[dim].join(', ')}`);
	}
	if (value.from !== undefined && value.to !== undefined && value.from > value.to)
		throw new Error(`invalid period: it ends (${value.to}) before it begins (${value.from})`);
	return value;
}

/** The filters as URL parameters: one per filter, values joined by commas, in a fixed order. */
export function encodeFilters(value: Filters): URLSearchParams {
	const params = new URLSearchParams();
	for (const dim of filterDims) if (value[dim]?.length) params.set(dim, value[dim].join(','));
	if (value.from) params.set('from', value.from);
	if (value.to) params.set('to', value.to);
	return params;
}

/** Reads filters from URL parameters. Values that the programme does not know are ignored, so that an old link still opens. */
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
