import { standardisedDifference } from './standardised-difference.ts';

/** The scores before of a group; standard deviation null below two. */
export interface Level {
	n: number;
	mean: number;
	sd: number | null;
}

/** From more than this on, groups are too unlike to be treated as one (Rubin 2001, Stuart 2010). */
const tooUnlike = 0.25;

/**
 * Whether those who answered before and after differed at the start from those who were lost in between: `difference` is
 * stayed less lost, in standard deviations; `flagged` when it is so large that who stayed can't speak for who left.
 *
 * Sources: Rubin 2001, Health Services and Outcomes Research Methodology 2:169-188; Stuart 2010, Statistical
 * Science 25:1-21.
 */
export function attrition(stayed: Level, lost: Level): { difference: number | null; flagged: boolean } {
	const group = ({ n, mean, sd }: Level) => ({ n, mean, sd: sd ?? 0 });
	const difference = standardisedDifference(group(stayed), group(lost));
	return { difference, flagged: difference !== null && Math.abs(difference) > tooUnlike };
}
