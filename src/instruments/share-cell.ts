import { rounded } from '#indicators/rounded.ts';
import type { Cell } from '#schemas/cell.ts';
import { wilson } from '#statistics/wilson.ts';

/** The indicator and the instrument's version, which the cells have in common. */
export interface Of {
	indicator: string;
	version: number;
}

/** A share as a cell, with Wilson's interval if n is at least ten. */
export function shareCell(of: Of, dims: Record<string, string>, numerator: number, n: number): Cell {
	const bounds = n < 10 ? null : wilson(numerator, n);
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
