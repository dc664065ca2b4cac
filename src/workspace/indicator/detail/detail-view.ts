import { methodsOf } from '#indicators/interval-methods.ts';
import type { IntervalMethod } from '#schemas/cell.ts';
import { decodeFilters, encodeFilters, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** What the page of an indicator shows; the address is the only place where it is kept. */
export interface DetailView {
	where: Filters;
	/** Another method of interval than the definition's. */
	method: IntervalMethod | undefined;
}

export function encodeDetail(id: string, { where, method }: DetailView): URLSearchParams {
	const params = new URLSearchParams({ id });
	for (const [name, value] of encodeFilters(where)) params.set(name, value);
	if (method !== undefined) params.set('method', method);
	return params;
}

/** Reads the address form. What the programme or the definition does not know is left out: an old link still opens. */
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
