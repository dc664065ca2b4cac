import type { Cell } from './cell.ts';
import { chosenDims, type Filters } from './filters.ts';
import type { Definition } from './indicator.ts';
import { adds } from './kinds.ts';
import type { Programme } from './programme.ts';
import { coveredAreas } from './covered-areas.ts';

/** What a figure was asked for: the filters, and the countries that did not deliver. */
export interface AskedFor {
	where?: Filters | undefined;
	without?: readonly string[] | undefined;
}

/**
 * The target for a cell of these dims, on the cell's own scale; null where none was stated for just what the cell covers: all of a
 * period, and either everybody or a group with a target of its own. A count that was stated per country adds up over the countries
 * that are selected and delivered, a share stays the same; what was stated for the whole programme is no target for some of its
 * countries.
 */
export function targetOf(
	programme: Programme,
	definition: Pick<Definition, 'id' | 'kind'>,
	dims: Record<string, string>,
	{ where = {}, without = [] }: AskedFor = {}
): number | null {
	if (where.from !== undefined || where.to !== undefined) return null;
	const { country, ...groups } = dims;
	for (const [dim, values] of chosenDims(where)) {
		if (dim === 'country' || groups[dim] !== undefined) continue;
		if (values.length !== 1) return null;
		groups[dim] = values[0]!;
	}
	const stated = programme.targets.find(
		(target) =>
			target.indicator === definition.id &&
			Object.keys(groups).length === Object.keys(target.dims).length &&
			Object.entries(target.dims).every(([dim, code]) => groups[dim] === code)
	);
	if (!stated) return null;
	const summed = adds(definition.kind);
	if (country !== undefined) return stated.per === 'country' ? stated.value : null;
	const { chosen, covered } = coveredAreas(programme, where, without);
	if (stated.per === 'country') return summed ? stated.value * covered.length || null : stated.value;
	const compared = summed ? covered : chosen;
	return compared.length === programme.countries.length ? stated.value : null;
}

/** The target of a cell that was asked for with these filters. */
export const targetOfCell = (
	programme: Programme,
	definition: Pick<Definition, 'id' | 'kind'>,
	{ dims, without }: Cell,
	where: Filters = {}
): number | null => targetOf(programme, definition, dims, { where, without });
