import { endShowsAs, showsAs, type Beside } from '#language/shown.ts';
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
 * A value rounded to its published decimals. Pages round once more, and the published value must be shown as the exact one: where it
 * would not be (2.3457 is 2.35, and that 2.4), it has one decimal more, and so on.
 */
function published(value: number, places: number, suits: (one: number) => boolean): number {
	for (; places < most; places++) {
		const scaled = Number((value * 10 ** places).toFixed(6));
		const one = Number((Math.round(scaled) / 10 ** places).toFixed(places)) || 0;
		if (suits(one)) return one;
	}
	return value;
}

/** A figure in its published decimals, which also keep it on the side of its target that it is on. */
function publishedValue(value: number, unit: CellUnit, places: number, target: number | null): number {
	const side = (one: number) => (target === null ? 0 : Math.sign(Number((one - target).toFixed(most))));
	return published(value, places, (one) => showsAs(one, value, unit, target) && side(one) === side(value));
}

/**
 * A figure rounded to its published decimals, which are shown as the exact figure is; a numerator that is a sum of answers, not a number
 * of people, is removed.
 */
export function publishedDecimals(cell: Cell, target: number | null): Cell {
	const { unit, numerator, denominator } = cell;
	const counted = numerator !== null && Number.isInteger(numerator) && unit === 'share';
	const kept = counted || denominator === null || unit === 'products';
	const exact = cell.value === null ? null : exactValue({ ...cell, value: cell.value });
	const value = exact === null ? null : publishedValue(exact, unit, decimals(unit), target);
	const endOf = (end: Beside['end']) => {
		const one = cell[end];
		if (one === null || exact === null || value === null) return one;
		const [as, was] = [exactValue({ ...cell, value }), exact].map((figure) => ({
			end,
			value: figure,
			target
		}));
		return published(one, decimals(unit), (found) => endShowsAs(found, as!, one, was!, unit));
	};
	return {
		...cell,
		value,
		low: endOf('low'),
		high: endOf('high'),
		numerator: kept ? numerator : null,
		denominator,
		...(cell.details ? { details: publishedDetails(cell.details, target) } : {})
	};
}

/** Details are shown with two decimals at most, as points are; only what the figure would be otherwise is read beside its target. */
const publishedDetails = (details: NonNullable<Cell['details']>, target: number | null): Cell['details'] =>
	Object.fromEntries(
		Object.entries(details).map(([name, value]) => [
			name,
			value === null ? null : publishedValue(value, 'points', 4, name === 'no_change' ? target : null)
		])
	);
