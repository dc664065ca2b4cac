import type { Question } from '#indicators/compute.ts';
import { methodsOf } from '#indicators/interval-methods.ts';
import type { IntervalMethod } from '#schemas/cell.ts';
import { decodeFilters, encodeFilters, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { hasTies, kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';

/** What the page of an indicator shows; it is stored in the address only. */
export interface DetailView {
	where: Filters;
	/** An interval method other than the definition's. */
	method: IntervalMethod | undefined;
}

export function encodeDetail(id: string, { where, method }: DetailView): URLSearchParams {
	const params = new URLSearchParams({ id });
	for (const [name, value] of encodeFilters(where)) params.set(name, value);
	if (method !== undefined) params.set('method', method);
	return params;
}

/**
 * Reads the address form. What the programme or the definition does not know is ignored, so that an old link
 * still opens.
 */
export function decodeDetail(
	params: URLSearchParams,
	programme: Programme,
	definition: Definition
): DetailView {
	const method = methodsOf(definition).find((one) => one === params.get('method'));
	return {
		where: decodeFilters(params, programme),
		method: method === definition.interval ? undefined : method
	};
}

/**
 * The questions of an indicator's page: the total, each allowed breakdown, and the months where the indicator
 * has dates.
 */
export function pageQuestions(
	{ dims, dated, kind, measuredBy }: Definition,
	where: Filters,
	method: IntervalMethod | undefined
): Question[] {
	const parts = dims.filter((dim) => dim !== 'month' && !(dim === 'wave' && measuredBy === 'wave'));
	const months: Dim[] = dated === null || kinds[kind].months === 'none' ? [] : ['month'];
	const by: Dim[][] = [[], ...parts.map((dim) => [dim]), ...months.map((dim) => [dim])];
	return by.map((one) => {
		const drawn = method === 'bca' || method === 'percentile';
		// Resampling for every month would take long, and says little about so few units.
		const own = method === undefined || (drawn && one.includes('month')) || hasTies(kind);
		return { by: one, where, ...(own ? {} : { method }) };
	});
}
