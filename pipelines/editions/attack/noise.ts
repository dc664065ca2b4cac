/**
 * How likely each published number is for a true one, as the policy prints it (deviations of at most 2, variance 1): by hand, so that an error of
 * the program that alters figures is no error here.
 */
const small: Record<number, Record<number, number>> = {
	0: { 0: 1 },
	1: { 0: 0.5, 2: 0.5 },
	2: { 0: 0.155, 2: 0.572, 3: 0.238, 4: 0.036 },
	3: { 2: 0.398, 3: 0.306, 4: 0.194, 5: 0.102 }
};
const deviations: Record<number, number> = { [-2]: 0.064, [-1]: 0.245, 0: 0.383, 1: 0.245, 2: 0.064 };

/** The probability that a number is published as another. */
export const likelihood = (published: number, truth: number): number =>
	truth < 0 ? 0 : ((truth < 4 ? small[truth]![published] : deviations[published - truth]) ?? 0);

/** No number is published further off than this. */
export const reach = 2;

/** From this number of people on, those who do not count are not told in place of those who do. */
export const few = 5;

/** How likely it is that so many of so many are published as `part` of `whole`. */
export function likelihoodOfPart(
	{ part, whole }: { part: number; whole: number },
	yes: number,
	no: number
): number {
	if (no < few && yes > no) {
		// Of the numbers that the rest may be told as, those are left that tell the part within reach.
		const rests = Array.from({ length: 2 * reach + 1 }, (_, i) => no - reach + i).filter(
			(rest) => Math.abs(whole - rest - yes) <= reach
		);
		const sum = (of: readonly number[]) => of.reduce((all, rest) => all + likelihood(rest, no), 0);
		const all = sum(rests);
		return all === 0 ? 0 : sum(rests.filter((rest) => Math.max(0, whole - rest) === part)) / all;
	}
	if (part < whole) return likelihood(part, yes);
	let sum = 0;
	for (let more = whole; more <= yes + reach; more++) sum += likelihood(more, yes);
	return sum;
}
