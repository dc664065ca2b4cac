import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureOf } from '#schemas/measure.ts';
import { signFlip } from '#statistics/permutation.ts';
import { wilcoxonSignedRank } from '#statistics/wilcoxon.ts';
import { fewestPairs } from '../paired.ts';
import { maybeRounded } from '../rounded.ts';
import { seed } from '../resample.ts';
import { sliceCell } from './slice-cell.ts';
import type { ValueGroup } from './unit-values.ts';

/** How many patterns of signs are drawn where they cannot all be counted. */
export const permutations = 10_000;

/** More pairs than this take minutes to draw, and leave nothing to test. */
const mostPairs = 20_000;

/**
 * Tests of whether a change within people can be told from none, in `dims.test`, their p in `details`: the sign-flip test of
 * the mean (`sign-flip`, whose value is the mean), and Wilcoxon's of ranks (`wilcoxon`, whose value is the rank-biserial
 * correlation). Only for paired change, and only from ten pairs on. The same records give the same p, everywhere.
 */
export async function testCells(
	definition: Definition,
	figures: readonly Cell[],
	groups: readonly ValueGroup[],
	pause: () => Promise<void>
): Promise<Cell[]> {
	if (definition.kind !== 'paired-change') return [];
	const out: Cell[] = [];
	for (const figure of figures) {
		if (figure.status !== 'ok' || figure.n < fewestPairs || figure.n > mostPairs) continue;
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
