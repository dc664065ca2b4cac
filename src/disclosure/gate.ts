import type { Interval } from './system.ts';

/** Thresholds of what may be published, as the programme sets them. */
export interface Policy {
	/** The least number of people, ties or businesses that may be told. */
	minCount: number;
	/** The least number of units below a share, a mean or a median. */
	minBase: number;
	/** Whether those whom a share does not count must be as many as those whom it counts. */
	complementRule: boolean;
}

/** Whether bounds are far apart, wherever they begin. */
export const isApart = ([low, high]: Interval, { minCount }: Policy): boolean =>
	high - low >= minCount && high >= minCount;

/** Whether bounds are so wide, and begin so low, that wider ones can only hide more. */
export const isWide = ([low, high]: Interval, policy: Policy): boolean =>
	isApart([low, high], policy) && low <= policy.minCount / 2;

/**
 * Whether somebody who knows only that a hidden number lies between these bounds knows little enough: the bounds are as far
 * apart as the least count, and reach it; and they begin so low that the number may be very small, or so high that it is none of the
 * small ones.
 */
export const isHidden = (interval: Interval, policy: Policy): boolean =>
	isWide(interval, policy) ||
	(interval[0] >= policy.minCount && interval[1] - interval[0] >= policy.minCount);

/** The same of a number of units that is no figure by itself: it may be known where it is not small. */
export const isSafeBase = ([low, high]: Interval, policy: Policy): boolean =>
	low >= policy.minCount || high === 0 || isHidden([low, high], policy);

/** Whether a change between two editions speaks of so few that they could be told. */
export const isSmallChange = (change: number, least: number): boolean =>
	change !== 0 && Math.abs(change) < least;
