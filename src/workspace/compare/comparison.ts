import { decodeFilters, encodeFilters, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';

/** What the compare page shows; it is stored in the address only. */
export interface Comparison {
	indicator: string;
	/** The groups inside each country; null for none. */
	by: Dim | null;
	/** The measure shown, of a definition that yields several. */
	measure: string | null;
	where: Filters;
}

/**
 * Dims that can be shown inside the country panels of an indicator: months have their own axis, countries are
 * the panels.
 */
export const innerDims = (definition: Definition): Dim[] =>
	definition.dims.filter((dim) => dim !== 'country' && dim !== 'month');

/** The dim inside the panels, of a question that `breakdown` made. */
export const innerDim = (by: readonly Dim[]): Dim | null =>
	by.find((dim) => dim !== 'country' && dim !== 'month') ?? null;

/** The cells that a comparison needs: countries as panels where the indicator has them, months where it has dates. */
export function comparisonDims(definition: Definition, { by }: Pick<Comparison, 'by'>): Dim[] {
	const outer = definition.dims.filter(
		(dim) => dim === 'country' || (dim === 'month' && kinds[definition.kind].drawn === 'line')
	);
	return by === null ? outer : [...outer, by];
}

/** The address form; defaults are omitted, so that a link is as short as its question. */
export function encodeComparison(comparison: Comparison, catalogue: Definition[]): URLSearchParams {
	const params = new URLSearchParams();
	if (comparison.indicator !== catalogue[0]?.id) params.set('indicator', comparison.indicator);
	if (comparison.by !== null) params.set('by', comparison.by);
	const first = catalogue.find((one) => one.id === comparison.indicator)?.measures[0]?.id ?? null;
	if (comparison.measure !== first && comparison.measure !== null) params.set('measure', comparison.measure);
	for (const [name, value] of encodeFilters(comparison.where)) params.set(name, value);
	return params;
}

/**
 * Reads the address form. What the programme or the indicator does not know falls back to the default, so
 * that an old link still opens. Throws when the catalogue is empty.
 */
export function decodeComparison(
	params: URLSearchParams,
	programme: Programme,
	catalogue: Definition[]
): Comparison {
	const definition = catalogue.find((one) => one.id === params.get('indicator')) ?? catalogue[0];
	if (!definition) throw new Error('missing indicators: the programme names none');
	const measures = definition.measures.map((one) => one.id);
	return {
		indicator: definition.id,
		by: innerDims(definition).find((dim) => dim === params.get('by')) ?? null,
		measure: measures.find((id) => id === params.get('measure')) ?? measures[0] ?? null,
		where: decodeFilters(params, programme)
	};
}
