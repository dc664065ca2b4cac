import { z } from 'zod';
import { cellUnit, intervalMethod } from './cell.ts';
import { tags } from './funder-frames.ts';
import { localised } from './localised.ts';
import { relation } from './relation.ts';

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
	'activity',
	'wave',
	'month'
]);
export type Dim = z.infer<typeof dim>;

/**
 * How units become a figure. `count` and `sum` add values; `share` is the mean of values 0 and 1; `mean` and `median`
 * as they say; `growth` the running count over months.
 *
 * Kinds that need more than one number a unit have SQL that yields `before` and `after` beside `value`, their difference:
 * `paired-change` the mean of within-person differences; `improved-share` the share of pairs whose difference reaches `threshold`;
 * `paired-share` the change of a share, where `before` and `after` are 0 or 1.
 *
 * `gap` is the difference of two groups' shares, named by `contrast`. `gini` is the inequality of the values.
 * `component` (the largest component's share of all participants) and `ei-index` (ties across countries less ties within,
 * over all, minus what random mixing gives) have ties for units: the SQL yields `a_id` and `b_id`, the participants at their ends.
 */
export const kind = z.enum([
	'count',
	'sum',
	'share',
	'mean',
	'median',
	'growth',
	'paired-change',
	'improved-share',
	'paired-share',
	'gap',
	'gini',
	'component',
	'ei-index'
]);
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
 * Why a unit that the SQL yields has no value, in its column `left_out`; null exactly where it has one. The first that
 * applies, in this order.
 */
export const leftOut = z.enum([
	'undisclosed',
	'other-group',
	'owner-at-entry',
	'self-employed-at-entry',
	'employed-at-entry',
	'in-education-at-entry',
	'entry-unknown',
	'exit-unknown',
	'not-asked',
	'no-form',
	'no-baseline',
	'no-endline',
	'too-few-answers',
	'not-answered',
	'existed-before',
	'no-day',
	'before-enrolment',
	'not-held',
	'no-hours'
]);
export type LeftOut = z.infer<typeof leftOut>;

/**
 * Whether and how a figure may stand in an edition: with the breakdowns of its definition, for all countries together only,
 * or never, since it speaks of so few.
 */
export const snapshotPolicy = z.enum(['by-dims', 'pooled-only', 'workspace-only']);

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
		'enrolment-submission',
		'working-days-entry',
		'person-hours',
		'module-row'
	]),
	/**
	 * Tables that must have been delivered, or `table.column` that some row must fill; when none was, the figure is "not
	 * collected".
	 */
	sources: z.array(z.string()).min(1),
	/** Questions that somebody must have been asked; when nobody was, the figure is "not collected". */
	items: z.array(z.string()).default([]),
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
	/** What the measures are: figures of their own, or the waves of one question, whose key in `dims` is then `wave`. */
	measuredBy: z.enum(['measure', 'wave']).default('measure'),
	denominator: denominator.nullable().default(null),
	/** From which difference on a pair has improved, and below minus which it is worse. */
	threshold: z.number().positive().nullable().default(null),
	/** The two groups whose shares a `gap` compares: those `of` less those `against`. */
	contrast: z.strictObject({ dim, of: z.string(), against: z.string() }).nullable().default(null),
	/** Scale whose waves must be linked by person. */
	linkedScale: z.string().nullable().default(null),
	/** Below this many units a value is given without an interval. */
	minimumN: z.int().min(0).default(0),
	direction: z.enum(['up', 'down', 'none']),
	interval: intervalMethod,
	name: localised,
	/** The formula in words: numerator over denominator. */
	formula: localised,
	limitations: localised,
	/** Where the numbers come from and how one could check them: the means of verification of a logframe. */
	verification: localised,
	/** What has to hold for the figure to mean what it says. */
	assumptions: localised,
	/** How often it is collected. */
	frequency: z.enum(['once', 'monthly', 'quarterly', 'each-event', 'each-wave', 'continuous']),
	/** Who answers for the figure. */
	owner: z.enum(['partner', 'lead', 'evaluator']),
	/** Codes of the frames that funders and evaluators use. */
	tags,
	snapshot: snapshotPolicy,
	/** Whether it would harm people to be told of: discrimination, being without work, having left. Of a hidden share then nothing is said. */
	sensitive: z.boolean().default(false),
	/** What its counts have to do with those of other indicators; whoever adds and subtracts what is published knows it. */
	relations: z.array(relation).default([]),
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
