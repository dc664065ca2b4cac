import { normalCdf } from './normal.ts';

/** Differences are rounded to this grid, so that ties separated by rounding errors are ties again. */
const grid = 1e-9;

/** From this many differences on, the normal distribution is used instead of counting, as in R. */
const many = 50;

export interface SignedRanks {
	/** Differences other than 0. */
	n: number;
	/** Sums of the ranks of positive and of negative differences. */
	plus: number;
	minus: number;
	/** Rank-biserial correlation, from -1 (all fell) to 1 (all rose); null where nothing changed. */
	r: number | null;
	/** Two-sided; null where nothing changed. */
	p: number | null;
	/** Whether p is exact, or from the normal distribution. */
	exact: boolean;
}

/** The probability that a random subset of the ranks 1 to n adds up to at most `sum`. */
function chanceUpTo(sum: number, n: number): number {
	const ways = new Float64Array((n * (n + 1)) / 2 + 1);
	ways[0] = 1;
	for (let rank = 1; rank <= n; rank++)
		for (let total = ways.length - 1; total >= rank; total--) ways[total]! += ways[total - rank]!;
	return ways.slice(0, sum + 1).reduce((all, some) => all + some, 0) / 2 ** n;
}

/** Ranks by size, with the mean rank for equal sizes, and the correction of the variance for ties. */
function ranked(sizes: readonly number[]): { rankOf: Map<number, number>; ties: number } {
	const times = new Map<number, number>();
	for (const size of sizes.toSorted((a, b) => a - b)) times.set(size, (times.get(size) ?? 0) + 1);
	const rankOf = new Map<number, number>();
	let [before, ties] = [0, 0];
	for (const [size, equal] of times) {
		rankOf.set(size, before + (equal + 1) / 2);
		before += equal;
		ties += equal ** 3 - equal;
	}
	return { rankOf, ties };
}

/**
 * Wilcoxon's signed-rank test of paired differences, with the rank-biserial correlation r = (plus -
 * minus)/(plus + minus).
 *
 * Differences of 0 are dropped, equal sizes share the mean of their ranks. p is that of R's `wilcox.test`:
 * exact below 50 differences when none is 0 and none are equal in size, else normal with corrections for
 * ties and continuity.
 * Sources: Wilcoxon 1945, Biometrics Bulletin 1:80-83; Kerby 2014, Comprehensive Psychology 3:1.
 */
export function wilcoxonSignedRank(differences: readonly number[]): SignedRanks {
	const steps = differences.map((difference) => Math.round(difference / grid)).filter((step) => step !== 0);
	const n = steps.length;
	if (n === 0) return { n, plus: 0, minus: 0, r: null, p: null, exact: true };
	const { rankOf, ties } = ranked(steps.map(Math.abs));
	const all = (n * (n + 1)) / 2;
	const plus = steps.reduce((sum, step) => (step > 0 ? sum + rankOf.get(step)! : sum), 0);
	const minus = all - plus;
	const exact = n < many && ties === 0 && n === differences.length;
	const fewer = Math.min(plus, minus);
	const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
	const one = exact
		? chanceUpTo(fewer, n)
		: normalCdf((fewer - all / 2 + (plus === minus ? 0 : 0.5)) / spread);
	return { n, plus, minus, r: (plus - minus) / all, p: Math.min(1, 2 * one), exact };
}
