import { dimValues, filterDims } from './dims.ts';
import { isDay } from './month-days.ts';
import type { Programme } from './programme.ts';

/**
 * A selection: under the code of a dim the values wanted, any of them; `from` and `to` limit the unit's date, both included.
 * An absent key selects everything. The values of a dim are read with `chosenOf`, as its code may be any.
 */
export interface Filters {
	from?: string | undefined;
	to?: string | undefined;
	[dim: string]: readonly string[] | string | undefined;
}

/** The values selected of a dim; undefined where all are. */
export const chosenOf = (where: Filters, dim: string): readonly string[] | undefined =>
	dim === 'from' || dim === 'to' ? undefined : (where[dim] as readonly string[] | undefined);

/** The dims that a selection limits, with their values. */
export const chosenDims = (where: Filters): [dim: string, values: readonly string[]][] =>
	Object.keys(where).flatMap((dim) => {
		const values = chosenOf(where, dim);
		return values ? [[dim, values]] : [];
	});

/** The period that a selection is of: its own ends where it has them, the programme's where it has none. */
export const periodOf = ({ period }: Pick<Programme, 'period'>, { from, to }: Filters) => ({
	from: from ?? period.from,
	to: to ?? period.to
});

/** Throws for a dim or a value that the programme does not know; the error lists the known ones. */
export function checkFilters(value: Filters, programme: Programme): Filters {
	const dims = filterDims(programme).map(({ code }) => code);
	for (const [dim, values] of chosenDims(value)) {
		if (!dims.includes(dim)) throw new Error(`unknown filter: "${dim}"; known are ${dims.join(', ')}`);
		const known = dimValues(programme, dim);
		const unknown = values.find((one) => !known.includes(one));
		if (unknown !== undefined) throw new Error(`unknown ${dim}: "${unknown}"; known are ${known.join(', ')}`);
	}
	if (value.from !== undefined && value.to !== undefined && value.from > value.to)
		throw new Error(`invalid period: it ends (${value.to}) before it begins (${value.from})`);
	return value;
}

/** The filters as URL parameters: one per filter, values joined by commas, in the order of their names. */
export function encodeFilters(value: Filters): URLSearchParams {
	const params = new URLSearchParams();
	for (const [dim, values] of chosenDims(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		if (values.length) params.set(dim, values.join(','));
	if (value.from) params.set('from', value.from);
	if (value.to) params.set('to', value.to);
	return params;
}

/**
 * Reads filters from URL parameters; the values of one may be joined by commas or the parameter repeated. Values that the programme
 * does not know are ignored, so that an old link still opens.
 */
export function decodeFilters(params: URLSearchParams, programme: Programme): Filters {
	const out: Filters = {};
	for (const { code } of filterDims(programme)) {
		const known = dimValues(programme, code);
		const values = [...new Set(params.getAll(code).flatMap((text) => text.split(',')))].filter((one) =>
			known.includes(one)
		);
		if (values.length) out[code] = values;
	}
	for (const end of ['from', 'to'] as const) {
		const text = params.get(end);
		if (text !== null && isDay(text)) out[end] = text;
	}
	if (out.from !== undefined && out.to !== undefined && out.from > out.to) delete out.to;
	return out;
}
