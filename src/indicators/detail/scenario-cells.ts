import type { Cell } from '#schemas/cell.ts';
import { isUnknown } from '#schemas/exclusion-reasons.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { measureOf } from '#schemas/measure.ts';
import { bestAndWorstCase, noChangeForMissing } from '#statistics/sensitivity.ts';
import { wilson } from '#statistics/wilson.ts';
import type { ExcludedGroup } from '../excluded-units.ts';
import { maybeRounded, rounded } from '../rounded.ts';
import { sliceCell, type Slice } from './slice-cell.ts';

type ScenarioSlice = Omit<Slice, 'dims' | 'unit'> & { scenario: string };

/** The share if none, and if all, of the units with missing information counted. */
function bounds({ numerator, n }: Cell, missing: number): ScenarioSlice[] {
	const ends = bestAndWorstCase({ count: numerator!, n, missing });
	if (ends === null) return [];
	const all = { denominator: n + missing, n: n + missing };
	return [
		{ scenario: 'none-of-missing', value: rounded(ends.worst), numerator: numerator!, ...all },
		{ scenario: 'all-of-missing', value: rounded(ends.best), numerator: numerator! + missing, ...all }
	];
}

/** The change if all units with missing information were unchanged. */
function unchanged(
	{ kind }: Definition,
	{ numerator, n, value, details }: Cell,
	missing: number
): ScenarioSlice[] {
	const all = n + missing;
	if (all === 0 || numerator === null || value === null) return [];
	const scenario = 'no-change-for-missing';
	const plain = { scenario, value: rounded(numerator / all), numerator, denominator: all, n: all };
	if (kinds[kind].value === 'difference') return [plain];
	if (kinds[kind].value === 'proportion') {
		const interval = wilson(numerator, all);
		return [
			{ ...plain, low: maybeRounded(interval?.low ?? null), high: maybeRounded(interval?.high ?? null) }
		];
	}
	const sd = details?.sd ?? null;
	const squares = sd === null ? null : sd * sd * (n - 1) + n * value * value;
	const known = squares === null ? null : noChangeForMissing({ n, sum: numerator, squares, missing });
	return [
		{
			...plain,
			low: maybeRounded(known?.interval?.low ?? null),
			high: maybeRounded(known?.interval?.high ?? null)
		}
	];
}

/**
 * What a figure would be if units with missing information were included: a share with none or all of them counted
 * (`dims.scenario` `none-of-missing`, `all-of-missing`), a change with all of them unchanged (`no-change-for-missing`). `figures` are
 * the cells of the total, `groups` the excluded units. Units that do not belong to the figure stay excluded. Empty if none are missing.
 */
export function scenarioCells(
	definition: Definition,
	figures: readonly Cell[],
	groups: readonly ExcludedGroup[]
): Cell[] {
	const { missing: assumed } = kinds[definition.kind];
	return figures
		.filter(({ status }) => status === 'ok')
		.flatMap((figure) => {
			const measure = measureOf(figure) ?? null;
			const missing = groups
				.filter((group) => group.measure === measure && isUnknown(group.reason))
				.reduce((sum, { n }) => sum + n, 0);
			if (missing === 0) return [];
			const made =
				assumed === 'bounds'
					? bounds(figure, missing)
					: assumed === 'no-change'
						? unchanged(definition, figure, missing)
						: [];
			return made.map(({ scenario, ...slice }) =>
				sliceCell(definition, { dims: { ...figure.dims, scenario }, unit: figure.unit, ...slice })
			);
		});
}
