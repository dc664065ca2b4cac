import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Delivered } from './delivered.ts';
import { strangeFilter } from './dims.ts';
import { absent } from './absent-figure.ts';
import type { Figure } from './figure.ts';

/** Whether some instrument that asks this scale in two waves joins the answers of a person. */
const linked = (scale: string, programme: Programme) =>
	programme.instruments.some(
		(instrument) =>
			instrument.linked &&
			instrument.waves.length > 1 &&
			instrument.items.some((item) => item.scale_code === scale)
	);

/**
 * Why an indicator cannot be computed at all here, whatever the rows say; null when it can. `delivered` are the tables
 * that somebody handed over, even empty, the columns that some row fills, and the questions that somebody was asked: what nobody
 * delivered must not read as 0.
 */
export function refusal(definition: Definition, programme: Programme, delivered: Delivered): Figure | null {
	if (definition.sources.some((source) => !delivered.sources.has(source)))
		return absent('not-collected', 'no-source');
	if (definition.items.some((item) => !delivered.items.has(item)))
		return absent('not-collected', 'no-source');
	if (definition.linkedScale !== null && !linked(definition.linkedScale, programme))
		return absent('not-applicable', 'unlinked-waves');
	return null;
}

/** The answer to a filter that these units do not know; null when they know all of them. */
export const filterRefusal = (
	definition: Definition,
	dims: ReadonlySet<Dim>,
	where: Filters
): Figure | null =>
	strangeFilter(where, definition, dims) === null ? null : absent('not-applicable', 'filter');
