import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The two-sided p of McNemar's exact test: the probability of a split of `gained` and `lost` at least as
 * uneven when both are equally likely. Twice the smaller tail of the binomial, at most 1; 1 where no one
 * changed. With fewer than six changes it cannot be below 0.05.
 *
 * Source: McNemar 1947, Psychometrika 12:153-157, in its exact form.
 */
export function mcnemarExact(gained: number, lost: number): number {
	const fewer = Math.min(gained, lost);
	const more = Math.max(gained, lost);
	return fewer === more ? 1 : Math.min(1, 2 * incompleteBeta(0.5, more, fewer + 1));
}
