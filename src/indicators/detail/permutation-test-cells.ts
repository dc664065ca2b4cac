import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isMeanChange } from '#schemas/kinds.ts';
import { measureOf } from '#schemas/measure.ts';
import { signFlip } from '#statistics/permutation.ts';
import { wilcoxonSignedRank } from '#statistics/wilcoxon.ts';
import { minPairs } from '#statistics/effect-size.ts';
import { maybeRounded } from '../rounded.ts';
import { seed } from '../resample.ts';
import { sliceCell } from './slice-cell.ts';
import type { ValueGroup } from './unit-values.ts';

/** Number of random sign patterns where there are too many to count them all. */
export const permutations = 10_000;

/** More pairs than this would take minutes, and a test of that many is of no use. */
const maxPairs = 20_000;

/**
 * Tests of the hypothesis of no change within people, named in `dims.test`, with p in `details`: the sign-flip test of
 * the mean (`sign-flip`, whose value is the mean), and Wilcoxon's signed-rank test (`wilcoxon`, whose value is the rank-biserial
 * correlation). Only for mean changes with at least ten pairs. The same records give the same p on every machine.
 */
export async function testCells(
	definition: Definition,
	figures: readonly Cell[],
	groups: readonly ValueGroup[],
	pause: () => Promise<void>
): Promise<Cell[]> {
	if (!isMeanChange(definition.kind)) return [];
	const out: Cell[] = [];
	for (const figure of figures) {
		if (figure.status !== 'ok' || figure.n < minPairs || figure.n > maxPairs) continue;
		const measure = measureOf(figure) ?? null;
		const differences = groups
			.filter((group) => group.measure === measure)
			.flatMap(({ value, n }) => Array.from({ length: n }, () => value));
		const flipped = await signFlip(differences, { seed, permutations, pause });
		await pause();
		const ranks = wilcoxonSignedRank(differences);
		out.push(
			sliceCell(definition, {
				dims: { ...figure.dims, test: 'sign-flip' },
				unit: figure.unit,
				value: figure.value,
				n: figure.n,
				details: { p: maybeRounded(flipped) }
			}),
			sliceCell(definition, {
				dims: { ...figure.dims, test: 'wilcoxon' },
				unit: 'index',
				value: maybeRounded(ranks.r),
				n: figure.n,
				details: { p: maybeRounded(ranks.p) }
			})
		);
	}
	return out;
}
