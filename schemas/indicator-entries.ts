// Apart from their schema, so that pages that need the ids alone do not load zod.
import type { IndicatorEntry, WrittenEntry } from './indicator-entry.ts';

type WithIndicators = { indicators: readonly WrittenEntry[] };

/** The indicators that a programme uses, in its order, each written out. */
export const indicatorEntries = ({ indicators }: WithIndicators): IndicatorEntry[] =>
	indicators.map((entry) =>
		typeof entry === 'string'
			? { id: entry, parameters: {} }
			: { ...entry, parameters: entry.parameters ?? {} }
	);

/** The ids of the indicators that a programme uses, in its order. */
export const indicatorIds = (programme: WithIndicators): string[] =>
	indicatorEntries(programme).map(({ id }) => id);
