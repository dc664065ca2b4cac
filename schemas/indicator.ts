import { z } from 'zod';
import { cellUnit } from './cell.ts';
import { localised } from './localised.ts';

/** The groups a figure can be broken down by. Which of them an indicator allows is part of its definition. */
export const dim = z.enum([
	'country',
	'gender',
	'age_band',
	'isced_group',
	'origin_region',
	'years_in_country',
	'session_type',
	'mode',
	'sector',
	'kind',
	'month'
]);
export type Dim = z.infer<typeof dim>;

/**
 * How units become a figure. `count` and `sum` add values; `share` is the mean of values 0 and 1; `mean` and `median`
 * as they say; `paired-change` the mean of within-person differences; `growth` the running count over months.
 */
export const kind = z.enum(['count', 'sum', 'share', 'mean', 'median', 'paired-change', 'growth']);
export type Kind = z.infer<typeof kind>;

/** What the SQL yields beside `unit`, `value` and `on_date`: the row's participant and session, whose groups it then has. */
export const link = z.enum(['participant', 'session']);

/**
 * What stands below a count, sum or running count. `of-units`: the units looked at ("3 of 5 products published"), the
 * value stays the count. `per-participant`: everybody enrolled in the group, the value is the quotient.
 */
export const denominator = z.enum(['of-units', 'per-participant']);
export type Denominator = z.infer<typeof denominator>;

/**
 * The front matter of one indicator file, in YAML. Every text is in all languages: a reader meets the definition on
 * screen. Sources: logframe and IATI result fields.
 */
export const frontMatter = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	version: z.int().min(1),
	level: z.enum(['input', 'output', 'outcome', 'impact']),
	kind,
	unit: cellUnit,
	/** The statistical unit: what one row of the SQL stands for. */
	counts: z.enum([
		'participant',
		'session',
		'person-session',
		'response',
		'pair-of-answers',
		'business',
		'tie',
		'organisation',
		'product',
		'enrolment-submission'
	]),
	/** Tables that must have been delivered; when none of their rows was, the figure is "not collected". */
	sources: z.array(z.string()).min(1),
	links: z.array(link).default([]),
	/** `programme`: the unit belongs to no country, even where its session names a host; a country filter does not apply. */
	scope: z.enum(['country', 'programme']).default('country'),
	dims: z.array(dim),
	/** When one definition yields several figures, the SQL's column `measure` names them. */
	measures: z
		.array(
			z.strictObject({
				id: z.string(),
				name: localised,
				unit: cellUnit.optional(),
				denominator: denominator.nullable().optional(),
				/** Several rows may name the same unit, which then counts once in each group: quarters, sectors. */
				distinct: z.boolean().default(false)
			})
		)
		.default([]),
	denominator: denominator.nullable().default(null),
	/** Scale whose waves must be linked by person. */
	linkedScale: z.string().nullable().default(null),
	/** Below this many units a value is given without an interval. */
	minimumN: z.int().min(0).default(0),
	direction: z.enum(['up', 'down', 'none']),
	interval: z.enum(['wilson', 't', 'order-statistics', 'none']),
	name: localised,
	/** The formula in words: numerator over denominator. */
	formula: localised,
	limitations: localised,
	/** What `on_date` is, and so what a period filter selects by; null when units have no day and no period applies. */
	dated: localised.nullable(),
	/** What changed with each version after the first. */
	changes: z
		.array(z.strictObject({ version: z.int().min(2), on: z.iso.date(), what: z.string() }))
		.default([])
});
export type FrontMatter = z.infer<typeof frontMatter>;

/** A definition ready to compute: front matter, theme (its folder) and SQL. */
export const definition = frontMatter.extend({ theme: z.string(), sql: z.string().min(1) });
export type Definition = z.infer<typeof definition>;
export const catalogue = z.array(definition);
