import { z } from 'zod';

export const day = z.iso.date('a day written YYYY-MM-DD is expected');

/** A stretch of days, both ends included. */
export const period = z
	.strictObject({ from: day, to: day })
	.refine((stretch) => stretch.from <= stretch.to, 'it ends before it begins');
