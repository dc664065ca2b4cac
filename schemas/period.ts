import { z } from 'zod';

export const day = z.iso.date('a day written YYYY-MM-DD is expected');

/** A period of days, both ends included. */
export const period = z
	.strictObject({ from: day, to: day })
	.refine((period) => period.from <= period.to, 'it ends before it begins');
