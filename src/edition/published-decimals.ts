import type { Cell, CellUnit } from '#schemas/cell.ts';

/**
 * How many decimals of a figure an edition tells: more than anybody needs would tell the sums behind it. Shares are told with what
 * they are a share of, and so give away nothing by their digits.
 */
const decimals = (unit: CellUnit): number =>
	unit === 'share' || unit === 'percentage-points' ? 4 : unit === 'index' || unit === 'index-points' ? 3 : 2;

const to = (places: number) => (value: number | null) =>
	value === null ? null : Number((Math.round(value * 10 ** places) / 10 ** places).toFixed(places));

/** A figure with as many digits as an edition tells; a sum of answers is no number of people, and is left away. */
export function publishedDecimals(cell: Cell): Cell {
	const round = to(decimals(cell.unit));
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
						Object.entries(cell.details).map(([name, value]) => [name, to(4)(value)])
					)
				}
			: {})
	};
}
