import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';

/** The values of a slice. Values not given become null; a slice without a value has a reason. */
export type Slice = Pick<Cell, 'dims' | 'unit' | 'value' | 'n'> &
	Partial<Pick<Cell, 'numerator' | 'denominator' | 'low' | 'high' | 'reason' | 'details' | 'method'>>;

/** A cell of the same indicator and version whose `dims` name a slice of its figure: a reason, a band, a scenario, a test. */
export function sliceCell({ id, version }: Pick<Definition, 'id' | 'version'>, slice: Slice): Cell {
	const { dims, unit, value, n, numerator, denominator, low, high, reason, details, method } = slice;
	return {
		indicator: id,
		version,
		dims,
		value,
		numerator: numerator ?? null,
		denominator: denominator ?? null,
		low: low ?? null,
		high: high ?? null,
		n,
		unit,
		status: value === null ? 'not-applicable' : 'ok',
		...(value === null ? { reason: reason ?? 'no-units' } : {}),
		...(method === undefined ? {} : { method }),
		...(details === undefined ? {} : { details })
	};
}

/** A part of a total as the values of a slice; no value if the total is 0. */
export const partOf = (
	count: number,
	of: number
): Pick<Slice, 'value' | 'numerator' | 'denominator' | 'n'> => ({
	value: of === 0 ? null : count / of,
	numerator: count,
	denominator: of,
	n: of
});
