import { z } from 'zod';
import type { Programme } from './programme.ts';

export const day = z.iso.date('a day written YYYY-MM-DD is expected');

/** A period of days, both ends included. */
export const period = z
	.strictObject({ from: day, to: day })
	.refine((period) => period.from <= period.to, 'it ends before it begins');

/**
 * The widest of the published periods of a programme: where sources disagree, a date inside any of them needs no warning.
 */
export function widestPeriod({ period: stated }: Pick<Programme, 'period'>): { from: string; to: string } {
	const all = [stated, ...stated.versions];
	return {
		from: all.map(({ from }) => from).sort()[0]!,
		to: all
			.map(({ to }) => to)
			.sort()
			.at(-1)!
	};
}
