import { rounded } from '#indicators/rounded.ts';
import type { Cell } from '#schemas/cell.ts';
import { wilson } from '#statistics/wilson.ts';

/** The indicator and the instrument's version, which the cells have in common. */
export interface Of {
	indicator: string;
	version: number;
}

/**
 * A share as a cell, with Wilson's interval if n is at least ten and the units are independent of each other (`apart`): forms after
 * events are not, since one person may fill in several.
 */
export function shareCell(
	of: Of,
	dims: Record<string, string>,
	numerator: number,
	n: number,
	apart = true
): Cell {
	const bounds = n < 10 || !apart ? null : wilson(numerator, n);
	return {
		...of,
		dims,
		value: n === 0 ? null : rounded(numerator / n),
		numerator,
		denominator: n,
		low: bounds?.low ?? null,
		high: bounds?.high ?? null,
		n,
		unit: 'share',
		status: n === 0 ? 'not-applicable' : 'ok',
		...(n === 0 ? { reason: 'no-units' as const } : {})
	};
}
