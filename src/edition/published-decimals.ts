import { showsAs } from '#language/shown.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import { exactValue } from '#schemas/exact-value.ts';

/**
 * How many decimals of a figure are published: more than needed would disclose the sums behind it. Shares are
 * published with numerator and denominator, so their digits disclose nothing.
 */
const decimals = (unit: CellUnit): number =>
	unit === 'share' || unit === 'percentage-points' ? 4 : unit === 'index' || unit === 'index-points' ? 3 : 2;

/** More than any figure needs: the search for decimals that tell as much as is shown ends here. */
const most = 12;

/**
 * A value rounded to its published decimals. Pages round once more, so the rounded value must be shown as the exact one: where the nearest
 * would not be (2.446 is 2.45, and that 2.5), its neighbour is published, and where neither would be, one decimal more. On which side
 * of the target a value stands is kept in the same way.
 */
function publishedValue(value: number, unit: CellUnit, places: number, target: number | null): number {
	if (places >= most) return value;
	const scaled = Number((value * 10 ** places).toFixed(6));
	const side = (one: number) => (target === null ? 0 : Math.sign(Number((one - target).toFixed(most))));
	const suits = (one: number) => showsAs(one, value, unit, target) && side(one) === side(value);
	const found = [Math.round(scaled), Math.floor(scaled), Math.ceil(scaled)]
		.map((one) => Number((one / 10 ** places).toFixed(places)) || 0)
		.find(suits);
	return found ?? publishedValue(value, unit, places + 1, target);
}

/**
 * A figure rounded to its published decimals, which are shown as the exact figure is; a numerator that is a sum of answers, not a number
 * of people, is removed.
 */
export function publishedDecimals(cell: Cell, target: number | null): Cell {
	const { unit, low, high, value, numerator, denominator } = cell;
	const round = (one: number | null, aim: number | null = null) =>
		one === null ? null : publishedValue(one, unit, decimals(unit), aim);
	const counted = numerator !== null && Number.isInteger(numerator) && unit === 'share';
	const kept = counted || denominator === null || unit === 'products';
	return {
		...cell,
		value: value === null ? null : round(exactValue({ ...cell, value }), target),
		low: round(low),
		high: round(high),
		numerator: kept ? numerator : null,
		denominator,
		...(cell.details ? { details: publishedDetails(cell.details) } : {})
	};
}

/** Details are shown with two decimals at most, as points are. */
const publishedDetails = (details: NonNullable<Cell['details']>): Cell['details'] =>
	Object.fromEntries(
		Object.entries(details).map(([name, value]) => [
			name,
			value === null ? null : publishedValue(value, 'points', 4, null)
		])
	);
