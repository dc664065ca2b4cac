import { newcombeDifference } from '#statistics/newcombe.ts';
import { shareRatio } from '#statistics/share-ratio.ts';
import { absentFigure } from './absent-figure.ts';
import type { Figure } from './figure.ts';
import { maybeRounded, rounded, roundedDetails } from './rounded.ts';
import type { GroupSums } from './group-sums.ts';

/**
 * The share of one group minus that of another, with Newcombe's interval, and their ratio; both are shown because a ratio
 * becomes extreme where shares are small. Groups with fewer than `minimumN` units are not compared.
 */
export function gapFigure(of: GroupSums, against: GroupSums, minimumN: number): Figure {
	const n = of.n + against.n;
	const parts = { of_count: of.sum, of_n: of.n, against_count: against.sum, against_n: against.n };
	if (Math.min(of.n, against.n) < Math.max(1, minimumN))
		return {
			...absentFigure('not-applicable', n === 0 ? 'no-units' : 'too-few'),
			n,
			details: roundedDetails(parts)
		};
	const [one, other] = [
		{ count: of.sum, n: of.n },
		{ count: against.sum, n: against.n }
	];
	const bounds = newcombeDifference(one, other);
	const ratio = shareRatio(one, other);
	return {
		value: rounded(of.sum / of.n - against.sum / against.n),
		numerator: null,
		denominator: null,
		low: maybeRounded(bounds?.low ?? null),
		high: maybeRounded(bounds?.high ?? null),
		n,
		status: 'ok',
		details: roundedDetails({
			...parts,
			ratio: ratio?.ratio ?? null,
			ratio_low: ratio?.low ?? null,
			ratio_high: ratio?.high ?? null
		})
	};
}
