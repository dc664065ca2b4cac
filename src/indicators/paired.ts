import type { Details } from '#schemas/cell.ts';
import { detectableEffect } from '#statistics/detectable-effect.ts';
import { minPairs, pairedEffects } from '#statistics/effect-size.ts';
import type { Interval } from '#statistics/interval.ts';
import { mcnemarExact } from '#statistics/mcnemar.ts';
import { deviation } from '#statistics/moments.ts';
import { newcombePaired } from '#statistics/newcombe.ts';
import type { GroupSums } from './group-sums.ts';

/** How many units rose by at least the threshold, fell by at least the threshold, and did neither. */
export const improvedCounts = ({ n, improved, worse }: GroupSums): Details => ({
	improved,
	unchanged: n - improved - worse,
	worse
});

/** The details of a mean change within people: means before and after, spread, and effect sizes where they are wanted and there are enough pairs. */
export function changeDetails(sums: GroupSums, threshold: number | null, wanted = true): Details {
	const { n, sum, squares, pairs } = sums;
	if (n === 0) return {};
	const levels: Details = { before_mean: pairs.before / n, after_mean: pairs.after / n };
	const counts = threshold === null ? {} : improvedCounts(sums);
	const sd = deviation(n, sum, squares);
	if (sd === null) return { ...levels, ...counts };
	if (!wanted || n < minPairs) return { ...levels, sd, ...counts };
	const effects = pairedEffects({
		n,
		sum,
		squares,
		before: { sum: pairs.before, squares: pairs.beforeSquares },
		after: { sum: pairs.after, squares: pairs.afterSquares }
	})!;
	return {
		...levels,
		sd,
		...counts,
		d_z: effects.dZ,
		g_z: effects.gZ,
		g_z_low: effects.gZLow,
		g_z_high: effects.gZHigh,
		d_av: effects.dAv,
		d_av_low: effects.dAvLow,
		d_av_high: effects.dAvHigh,
		mde: detectableEffect(n)
	};
}

/** The counts of yes-no pairs by the answers before and after. */
export function discordance({ n, pairs }: GroupSums) {
	const both = pairs.products;
	const gained = pairs.after - both;
	const lost = pairs.before - both;
	return { both, gained, lost, neither: n - both - gained - lost };
}

/** The details of the change of a share within people; with a test where it is wanted and there are enough pairs. */
export function shareChangeDetails(sums: GroupSums, wanted: boolean): Details {
	if (sums.n === 0) return {};
	const { gained, lost } = discordance(sums);
	const test = !wanted || sums.n < minPairs ? {} : { p: mcnemarExact(gained, lost) };
	return { before_count: sums.pairs.before, after_count: sums.pairs.after, gained, lost, ...test };
}

export const shareChangeInterval = (sums: GroupSums): Interval | null => newcombePaired(discordance(sums));
