import type { Details } from '#schemas/cell.ts';
import { detectableEffect } from '#statistics/detectable.ts';
import { pairedEffects } from '#statistics/effect-size.ts';
import type { Interval } from '#statistics/interval.ts';
import { mcnemarExact } from '#statistics/mcnemar.ts';
import { newcombePaired } from '#statistics/newcombe.ts';
import type { GroupSums } from './group-sums.ts';

/** Below this many pairs there is no effect size. */
export const fewestPairs = 10;

/** How many units rose by the threshold, fell by it, and did neither. */
export const turned = ({ n, improved, worse }: GroupSums): Details => ({
	improved,
	unchanged: n - improved - worse,
	worse
});

/** What a mean change within people says beside its value: levels, spread, and effect sizes where pairs are enough. */
export function changeDetails(tally: GroupSums, threshold: number | null): Details {
	const { n, sum, squares, pairs } = tally;
	if (n === 0) return {};
	const levels: Details = { before_mean: pairs.before / n, after_mean: pairs.after / n };
	const counts = threshold === null ? {} : turned(tally);
	const effects = pairedEffects({
		n,
		sum,
		squares,
		before: { sum: pairs.before, squares: pairs.beforeSquares },
		after: { sum: pairs.after, squares: pairs.afterSquares }
	});
	if (effects === null) return { ...levels, ...counts };
	if (n < fewestPairs) return { ...levels, sd: effects.sd, ...counts };
	return {
		...levels,
		sd: effects.sd,
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

/** Pairs of yes and no by what they said before and after. */
export function discordance({ n, pairs }: GroupSums) {
	const both = pairs.products;
	const gained = pairs.after - both;
	const lost = pairs.before - both;
	return { both, gained, lost, neither: n - both - gained - lost };
}

/** What the change of a share within people says beside its value. */
export function shareChangeDetails(tally: GroupSums): Details {
	if (tally.n === 0) return {};
	const { gained, lost } = discordance(tally);
	const test = tally.n < fewestPairs ? {} : { p: mcnemarExact(gained, lost) };
	return { before_count: tally.pairs.before, after_count: tally.pairs.after, gained, lost, ...test };
}

export const shareChangeInterval = (tally: GroupSums): Interval | null => newcombePaired(discordance(tally));
