import type { Group } from './welch.ts';

/**
 * The difference a - b of two groups' means in standard deviations: over the root of the mean of both
 * variances (SMD).
 *
 * Null where a group has fewer than two values or neither group has any spread. Unlike a test statistic it does
 * not grow with the number of people.
 * Source: Austin 2009, Communications in Statistics - Simulation and Computation 38:1228-1234.
 */
export function standardisedDifference(a: Group, b: Group): number | null {
	const spread = Math.sqrt((a.sd ** 2 + b.sd ** 2) / 2);
	return a.n < 2 || b.n < 2 || spread === 0 ? null : (a.mean - b.mean) / spread;
}
