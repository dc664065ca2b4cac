import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { measureDims } from '#schemas/measure.ts';
import { quantile } from '#statistics/quantile.ts';
import { measuresOf } from '../cell-layout.ts';
import { bandsOf } from './bands.ts';
import { partOf, sliceCell } from './slice-cell.ts';
import type { ValueGroup } from './unit-values.ts';

/** Whether values differ enough between units for their distribution to be informative. */
export const hasDistribution = ({ kind }: Pick<Definition, 'kind'>): boolean =>
	kinds[kind].distribution !== 'none';

/** Answers before and after, as codes: yes both times, only after, only before, neither time. */
const answers = {
	both: [1, 1],
	gained: [0, 1],
	lost: [1, 0],
	neither: [0, 0]
} as const;

const total = (groups: readonly ValueGroup[]) => groups.reduce((sum, { n }) => sum + n, 0);

/**
 * The distribution of the values of a figure: `dims.band` is `from..to` and the value is the share of units in that band; for a paired
 * share the band is the answers before and after. `dims.quantile` names the quartiles, in the unit of a value. Empty for kinds
 * whose values do not vary. The bands of a measure add up to all its units; no cell identifies a unit.
 */
export function distributionCells(definition: Definition, groups: readonly ValueGroup[]): Cell[] {
	if (!hasDistribution(definition)) return [];
	const { distribution, valueUnit } = kinds[definition.kind];
	return measuresOf(definition).flatMap(({ id, unit }) => {
		const own = groups.filter(({ measure }) => measure === id);
		const all = total(own);
		const dims = measureDims(definition, id);
		const slice = (band: string, n: number) =>
			sliceCell(definition, { dims: { ...dims, band }, unit: 'share', ...partOf(n, all) });
		if (distribution === 'answers')
			return Object.entries(answers).map(([code, [before, after]]) =>
				slice(code, total(own.filter((group) => group.before === before && group.after === after)))
			);
		const frequencies = new Map<number, number>();
		for (const { value, n } of own) frequencies.set(value, (frequencies.get(value) ?? 0) + n);
		const values = [...frequencies].map(([value, n]) => ({ value, n }));
		const quartiles = distribution === 'quartiles' ? [0.25, 0.5, 0.75] : [];
		return [
			...bandsOf(values).map(({ from, to, n }) => slice(`${from}..${to}`, n)),
			...quartiles.map((p) =>
				sliceCell(definition, {
					dims: { ...dims, quantile: String(p) },
					unit: valueUnit ?? unit,
					value: quantile(frequencies, p),
					n: all
				})
			)
		];
	});
}
