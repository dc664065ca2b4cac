import { z } from 'zod';
import { partly } from './delivery.ts';

/**
 * Why a cell has a value or has none. In editions: `ok` is exact, `perturbed` altered at random so that nobody can be recognised,
 * `small-base` a rate or a mean of too few people, `sensitive` not told of this group. `suppressed` and `held` (carried forward from an
 * earlier edition) are those of editions made before figures were altered. Nothing else may be published.
 */
export const cellStatus = z.enum([
	'ok',
	'perturbed',
	'small-base',
	'sensitive',
	'not-collected',
	'not-applicable',
	'suppressed',
	'held'
]);
export type CellStatus = z.infer<typeof cellStatus>;

/**
 * Why there is no value or no interval, as a code that the message catalogue turns into a sentence:
 * `no-source` the table was not delivered; `no-units` the group has no units to count; `no-ties` there are people, but no ties
 * between them; `unlinked-waves` the answers of
 * two waves cannot be joined by person; `filter` the filter does not apply to this kind of unit; `breakdown` the figure is
 * not broken down in this way; `too-few` a group is too small to be compared with another; `not-asked` the programme does
 * not ask for a characteristic that the definition needs.
 */
export const cellReason = z.enum([
	'no-source',
	'no-units',
	'no-ties',
	'unlinked-waves',
	'filter',
	'breakdown',
	'too-few',
	'not-asked'
]);
export type CellReason = z.infer<typeof cellReason>;

/**
 * What a value is counted in. A `share` runs from 0 to 1, `percentage-points` are the difference of two shares on that
 * scale, from -1 to 1; `points` and `index-points` are differences on a scale and on an index, and may be negative.
 */
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
	'submissions',
	'contacts',
	'fte',
	'index',
	'index-points',
	'percentage-points',
	'rows'
]);
export type CellUnit = z.infer<typeof cellUnit>;

/**
 * What some kinds of figure give in addition to their value. Intervals are 95 %; effect sizes need at least ten pairs.
 *
 * - every pooled share, mean and change: `country_mean`, the unweighted mean of the countries' figures, and `countries`, how many
 *   have one (the value itself gives every unit the same weight);
 * - means and changes: `sd`, the standard deviation (of the differences);
 * - `paired-change`: `before_mean` and `after_mean`; the units `improved`, `unchanged` and `worse` at the definition's threshold;
 *   `d_z` (mean over SD of the differences), `g_z` (the same, corrected for small samples) with `g_z_low` and `g_z_high`; `d_av` (mean
 *   over the mean of both SDs) with `d_av_low` and `d_av_high`; `mde`, the smallest d_z that so many pairs detect with 80 % power;
 * - every change within people: `missing`, how many are left out because something about them is unknown, and `no_change`, what the
 *   figure would be if none of those had changed;
 * - a share whose definition names its parts: how many are in each, as `completed`, `withdrew` and `still_in`;
 * - `improved-share`: `improved`, `unchanged`, `worse`;
 * - `paired-share`: `before_count` and `after_count`, how many said yes; `gained` and `lost`, how many changed; `p` of McNemar's exact test (in cells of another test, the p of that test);
 * - `gap`: `of_count` and `of_n`, `against_count` and `against_n`, the two shares; their `ratio` with `ratio_low` and `ratio_high`;
 * - `ei-index`: `observed`; `expected`, what random mixing gives; `chance_low` and `chance_high`, 95 % of random labellings;
 * - `component`: `components`, how many there are.
 *
 * Sources: Lakens 2013 (doi 10.3389/fpsyg.2013.00863), Newcombe 1998, McNemar 1947, Krackhardt & Stern 1988.
 */
export const detail = z.enum([
	'country_mean',
	'countries',
	'sd',
	'before_mean',
	'after_mean',
	'improved',
	'unchanged',
	'worse',
	'd_z',
	'g_z',
	'g_z_low',
	'g_z_high',
	'd_av',
	'd_av_low',
	'd_av_high',
	'mde',
	'before_count',
	'after_count',
	'gained',
	'lost',
	'p',
	'missing',
	'no_change',
	'completed',
	'withdrew',
	'still_in',
	'of_count',
	'of_n',
	'against_count',
	'against_n',
	'ratio',
	'ratio_low',
	'ratio_high',
	'observed',
	'expected',
	'chance_low',
	'chance_high',
	'components'
]);
export type Detail = z.infer<typeof detail>;
export const details = z.partialRecord(detail, z.number().nullable());
export type Details = z.infer<typeof details>;

/** How an interval was made; which methods a definition allows follows from its kind. */
export const intervalMethod = z.enum([
	'wilson',
	'clopper-pearson',
	't',
	'percentile',
	'bca',
	'order-statistics',
	'newcombe',
	'cluster',
	'none'
]);
export type IntervalMethod = z.infer<typeof intervalMethod>;

/**
 * One figure of one indicator. Every tile, chart, table, text and download is drawn from cells and from nothing else.
 * `dims` names the group (empty = the total); `numerator`/`denominator` are set where the figure is a ratio;
 * `low`/`high` bound the 95 % interval where one is defined, made by the definition's method unless `method` names
 * another; `n` is the number of statistical units behind the value.
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
	reason: cellReason.optional(),
	method: intervalMethod.optional(),
	/** Of a perturbed figure in an edition: by how much at most the counts that it is made of are altered. */
	altered: z.int().min(1).optional(),
	/** Of a suppressed share in a former edition: a lower bound. */
	at_least: z.number().optional(),
	/** Of a carried-forward figure: the edition it was first published in. */
	since: z.string().optional(),
	/**
	 * Codes of countries that this figure should cover and does not, because they did not deliver what it counts; they are in
	 * neither numerator nor denominator. Absent where nobody is missing.
	 */
	without: z.array(z.string()).optional(),
	/** What of it was delivered in part; absent where nothing was, and where a month says it by itself. */
	partly: partly.optional(),
	details: details.optional()
});
export type Cell = z.infer<typeof cell>;
export const cells = z.array(cell);
