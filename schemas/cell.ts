import { z } from 'zod';

/** Why a cell has, or has not, a value. Anything else must never be published. */
export const cellStatus = z.enum(['ok', 'suppressed', 'held', 'not-collected', 'not-applicable']);
export type CellStatus = z.infer<typeof cellStatus>;

/**
 * Why there is no value or no interval, as a code that the message catalogue turns into a sentence:
 * `no-source` nobody delivered the table; `no-units` nobody to count in this group; `unlinked-waves` the answers of
 * two waves cannot be joined by person; `filter` the filter does not apply to this kind of unit; `breakdown` the figure is
 * not broken down in this way.
 */
export const cellReason = z.enum(['no-source', 'no-units', 'unlinked-waves', 'filter', 'breakdown']);
export type CellReason = z.infer<typeof cellReason>;

/** What a value is counted in. A `share` runs from 0 to 1. */
export const cellUnit = z.enum([
	'share',
	'persons',
	'days',
	'events',
	'meetings',
	'hours',
	'registrations',
	'points',
	'ties',
	'ties-per-person',
	'organisations',
	'sectors',
	'products',
	'quarters',
	'submissions'
]);
export type CellUnit = z.infer<typeof cellUnit>;

/**
 * One figure of one indicator. Every tile, chart, table, text and download is drawn from cells and from nothing else.
 * `dims` names the group (empty = everybody); `numerator`/`denominator` are set where the figure is a ratio;
 * `low`/`high` bound the 95 % interval where one is defined; `n` is the number of statistical units behind the value.
 */
export const cell = z.strictObject({
	indicator: z.string(),
	version: z.int().min(1),
	dims: z.record(z.string(), z.string()),
	value: z.number().nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable(),
	low: z.number().nullable(),
	high: z.number().nullable(),
	n: z.int().min(0),
	unit: cellUnit,
	status: cellStatus,
	reason: cellReason.optional()
});
export type Cell = z.infer<typeof cell>;
export const cells = z.array(cell);
