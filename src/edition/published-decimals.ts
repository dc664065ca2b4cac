import type { Cell, CellUnit } from '#schemas/cell.ts';

/**
 * How many decimals of a figure are published: more than needed would disclose the sums behind it. Shares are
 * published with numerator and denominator, so their digits disclose nothing.
 */
const decimals = (unit: CellUnit): number =>
	unit === 'share' || unit === 'percentage-points' ? 4 : unit === 'index' || unit === 'index-points' ? 3 : 2;

const roundedTo = (places: number) => (value: number | null) =>
	value === null ? null : Number((Math.round(value * 10 ** places) / 10 ** places).toFixed(places));

/**
 * A figure rounded to its published decimals; a numerator that is a sum of answers, not a number of people,
 * is removed.
 */
export function publishedDecimals(cell: Cell): Cell {
	const round = roundedTo(decimals(cell.unit));
	const counted = cell.numerator !== null && Number.isInteger(cell.numerator) && cell.unit === 'share';
	const kept = counted || cell.denominator === null || cell.unit === 'products';
	return {
		...cell,
		value: round(cell.value),
		low: round(cell.low),
		high: round(cell.high),
		numerator: kept ? cell.numerator : null,
		denominator: cell.denominator,
		...(cell.details
			? {
					details: Object.fromEntries(
						Object.entries(cell.details).map(([name, value]) => [name, roundedTo(4)(value)])
					)
				}
			: {})
	};
}
