import type { Definition } from './indicator.ts';
import { adds } from './kinds.ts';
import type { Programme } from './programme.ts';

/**
 * The target for a cell of these dims, on the cell's own scale; null where none was stated.
 * A target stated per country applies to each; for the total, a count adds up over the countries and a share stays the same.
 */
export function targetOf(
	programme: Programme,
	definition: Pick<Definition, 'id' | 'kind'>,
	dims: Record<string, string>
): number | null {
	const { country, ...rest } = dims;
	const stated = programme.targets.find(
		(target) =>
			target.indicator === definition.id &&
			Object.keys(rest).length === Object.keys(target.dims).length &&
			Object.entries(target.dims).every(([dim, code]) => rest[dim] === code)
	);
	if (!stated || (stated.per === 'programme' && country !== undefined)) return null;
	return stated.per === 'country' && country === undefined && adds(definition.kind)
		? stated.value * programme.countries.length
		: stated.value;
}
