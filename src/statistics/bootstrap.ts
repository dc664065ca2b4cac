import type { Interval } from './interval.ts';
type Options = { seed: number; resamples: number; pause?: () => Promise<void> };
/** stand-in */
export async function percentileInterval(
	_v: readonly number[],
	_s: (v: readonly number[]) => number,
	_o: Options
): Promise<Interval | null> {
	return null;
}
/** stand-in */
export const bcaInterval = percentileInterval;
