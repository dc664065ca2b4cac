import type { Cell, CellUnit } from '#schemas/cell.ts';
import type { Definition, Kind } from '#schemas/indicator.ts';
import { measureOf } from '#schemas/measure.ts';
import { newcombeDifference } from '#statistics/newcombe.ts';
import { welchDifference } from '#statistics/welch.ts';
import { maybeRounded, rounded } from '../rounded.ts';
import { sliceCell } from './slice-cell.ts';

/** Below this many units a country is not set against another. */
export const fewestUnits = 10;

const shares: readonly Kind[] = ['share', 'improved-share'];
const means: readonly Kind[] = ['mean', 'paired-change'];

/** Whether the figures of two countries can be subtracted with an interval. */
export const hasDifferences = ({ kind, dims }: Pick<Definition, 'kind' | 'dims'>): boolean =>
	dims.includes('country') && (shares.includes(kind) || means.includes(kind));

const unitOf = (unit: CellUnit): CellUnit => (unit === 'share' ? 'percentage-points' : unit);

function boundsOf({ kind }: Pick<Definition, 'kind'>, a: Cell, b: Cell) {
	if (shares.includes(kind))
		return newcombeDifference(
			{ count: a.numerator!, n: a.denominator! },
			{ count: b.numerator!, n: b.denominator! }
		);
	const group = (cell: Cell) => ({ n: cell.n, mean: cell.value!, sd: cell.details?.sd ?? 0 });
	return welchDifference(group(a), group(b));
}

/**
 * For each pair of countries, in the programme's order, the figure of the one less that of the other, with Newcombe's interval
 * for shares and Welch's for means: `dims.country` less `dims.against`. A country with fewer than ten units is
 * too small to be set against another. `figures` are the cells by country. No order of size is in them.
 */
export function differenceCells(definition: Definition, figures: readonly Cell[]): Cell[] {
	if (!hasDifferences(definition)) return [];
	const apart = figures.filter(({ dims }) => dims['country'] !== undefined);
	return apart.flatMap((a, i) =>
		apart
			.slice(i + 1)
			.filter((b) => measureOf(b) === measureOf(a))
			.map((b) => {
				const dims = { ...a.dims, against: b.dims['country']! };
				const [n, unit] = [a.n + b.n, unitOf(a.unit)];
				if (Math.min(a.n, b.n) < fewestUnits || a.value === null || b.value === null)
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

/** Whether a difference cannot be told from none: its interval covers 0, or there is none. */
export const isUnclear = ({ low, high }: Pick<Cell, 'low' | 'high'>): boolean =>
	low === null || high === null || (low <= 0 && high >= 0);
