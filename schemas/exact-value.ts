import type { Cell } from './cell.ts';

/** The value of a figure as exactly as the cell has it: a share from its numerator and denominator, as an edition rounds the value. */
export function exactValue({ value, unit, numerator, denominator }: Cell & { value: number }): number {
	return unit === 'share' && numerator !== null && denominator ? numerator / denominator : value;
}
