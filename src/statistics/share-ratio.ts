import type { Counted } from './newcombe.ts';
import { wilson } from './wilson.ts';

/**
 * The ratio of the shares of two separate groups, a over b, with its 95 % interval: the ratios r for which
 * the interval of a - r·b, made of both Wilson intervals as Newcombe makes that of a difference, touches zero
 * (MOVER-R).
 *
 * Null where a group is empty or where the share of b is 0, since then there is no ratio; otherwise both bounds
 * are finite.
 * Source: Donner & Zou 2012, Statistical Methods in Medical Research 21:347-359, with Wilson's limits.
 */
export function shareRatio(a: Counted, b: Counted): { ratio: number; low: number; high: number } | null {
	const [atA, atB] = [wilson(a.count, a.n), wilson(b.count, b.n)];
	if (atA === null || atB === null || b.count === 0) return null;
	const [p, q] = [a.count / a.n, b.count / b.n];
	const product = p * q;
	const spread = (one: number, other: number) => Math.sqrt(Math.max(0, product * product - one * other));
	const [lowA, highA] = [atA.low * (2 * p - atA.low), atA.high * (2 * p - atA.high)];
	const [lowB, highB] = [atB.low * (2 * q - atB.low), atB.high * (2 * q - atB.high)];
	return {
		ratio: p / q,
		low: a.count === 0 ? 0 : lowA / (product + spread(lowA, highB)),
		high: (product + spread(highA, lowB)) / lowB
	};
}
