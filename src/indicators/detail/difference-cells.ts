import type { Cell, CellUnit } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isComparable, kinds } from '#schemas/kinds.ts';
import { measureOf } from '#schemas/measure.ts';
import { differenceOf, newcombeDifference } from '#statistics/newcombe.ts';
import { welchDifference } from '#statistics/welch.ts';
import { maybeRounded, rounded } from '../rounded.ts';
import { sliceCell } from './slice-cell.ts';

/** A country with fewer units is not compared with another. */
export const minUnits = 10;

/** Whether the difference of two countries' figures has an interval. */
export const hasDifferences = ({ kind, dims }: Pick<Definition, 'kind' | 'dims'>): boolean =>
	dims.includes('country') && isComparable(kind);

const unitOf = (unit: CellUnit): CellUnit => (unit === 'share' ? 'percentage-points' : unit);

function boundsOf({ kind, interval }: Pick<Definition, 'kind' | 'interval'>, a: Cell, b: Cell) {
	// Newcombe's would take the units for independent; people or events are in one country, so that the two intervals are.
	if (interval === 'cluster') {
		const of = ({ value, low, high }: Cell) =>
			low === null || high === null ? null : { value: value!, low, high };
		const [one, other] = [of(a), of(b)];
		return one && other ? differenceOf(one, other) : null;
	}
	if (kinds[kind].value === 'proportion')
		return newcombeDifference(
			{ count: a.numerator!, n: a.denominator! },
			{ count: b.numerator!, n: b.denominator! }
		);
	const group = (cell: Cell) => ({ n: cell.n, mean: cell.value!, sd: cell.details?.sd ?? 0 });
	return welchDifference(group(a), group(b));
}

/**
 * For each pair of countries, in the programme's order, the difference of their figures, with Newcombe's interval
 * for shares and Welch's for means: `dims.country` minus `dims.against`. A country with fewer than ten units is
 * too small to be compared. `figures` are the cells by country. The pairs are not sorted by size, so they are no ranking.
 */
export function differenceCells(definition: Definition, figures: readonly Cell[]): Cell[] {
	if (!hasDifferences(definition)) return [];
	const byCountry = figures.filter(({ dims }) => dims['country'] !== undefined);
	return byCountry.flatMap((a, i) =>
		byCountry
			.slice(i + 1)
			.filter((b) => measureOf(b) === measureOf(a))
			.map((b) => {
				const dims = { ...a.dims, against: b.dims['country']! };
				const [n, unit] = [a.n + b.n, unitOf(a.unit)];
				if (a.status === 'not-collected' || b.status === 'not-collected')
					return {
						...sliceCell(definition, { dims, unit, value: null, n, reason: 'no-source' }),
						status: 'not-collected' as const
					};
				if (Math.min(a.n, b.n) < minUnits || a.value === null || b.value === null)
					return sliceCell(definition, { dims, unit, value: null, n, reason: 'too-few' });
				const bounds = boundsOf(definition, a, b);
				return sliceCell(definition, {
					dims,
					unit,
					value: rounded(a.value - b.value),
					low: maybeRounded(bounds?.low ?? null),
					high: maybeRounded(bounds?.high ?? null),
					n
				});
			})
	);
}

/** Whether a difference might be zero: its interval contains 0, or it has no interval. */
export const isUnclear = ({ low, high }: Pick<Cell, 'low' | 'high'>): boolean =>
	low === null || high === null || (low <= 0 && high >= 0);
