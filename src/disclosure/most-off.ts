import type { EditionCell } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';

/** What ties, which are told in steps of five, and indices, which have two decimals, are off by at most. */
const [ofSteps, ofHundredths] = [2.5, 0.005];

/**
 * By how much a published value can differ from the true one, in its unit. Differences below this may come from the deviations alone.
 * `reach` is the largest value of any unit, either way. Of a median, which moves by ranks, it is what its interval leaves open.
 */
export function mostOff(
	{ altered, value, denominator, n, low, high, details }: EditionCell,
	{ kind, counts }: Pick<Definition, 'kind' | 'counts'>,
	reach: number
): number {
	if (altered === undefined || value === null) return 0;
	/** Of a share of so many, whose base may be altered too. */
	const ofShare = (share: number, base: number) => (altered * (1 + Math.abs(share))) / Math.max(1, base);
	const { value: sort, needs, tells } = kinds[kind];
	if (sort === 'network' || sort === 'inequality') return ofHundredths;
	if (counts === 'tie') return (tells === 'share' ? 2 : 1) * (ofSteps / (denominator || 1));
	if (sort === 'mean') return (altered * reach) / Math.max(1, n ?? 0);
	if (sort === 'median') return ((high ?? value) - (low ?? value)) / 2;
	if (sort === 'total') return kind === 'sum' ? (altered * reach) / (denominator || 1) : altered;
	if (sort === 'proportion') return ofShare(value, denominator ?? 0);
	if (needs !== 'contrast') return 2 * ofShare(value, denominator ?? 0);
	return ofShare(1, details?.of_n ?? 0) + ofShare(1, details?.against_n ?? 0);
}
