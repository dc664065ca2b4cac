import { z } from 'zod';
import { cellUnit, detail, intervalMethod } from './cell.ts';
import { tags } from './funder-frames.ts';
import { dim } from './dim.ts';
import { kind } from './kind.ts';
import { levels } from './levels.ts';
import { localised, sourceText } from './localised.ts';
import { givenParameter, parameter, resolvedParameter } from './parameter.ts';
import { relation } from './relation.ts';

export type Dim = z.infer<typeof dim>;

/**
 * Ids that the SQL yields in addition to `unit`, `value` and `on_date`: the unit takes its groups from that participant
 * (`participant_id`), session (`session_id`) or filled-in form (`response_id`).
 */
export const link = z.enum(['participant', 'session', 'answer']);

/**
 * The denominator of a count, sum or cumulative count. `of-units`: all units considered ("3 of 5 products published"); the
 * value stays the count. `per-participant`: all participants enrolled in the group; the value is the quotient.
 */
export const denominator = z.enum(['of-units', 'per-participant']);
export type Denominator = z.infer<typeof denominator>;

/**
 * Whether and how a figure may be published in an edition: with the breakdowns of its definition, as the total only,
 * or never, because it is about too few people.
 */
export const snapshotPolicy = z.enum(['by-dims', 'pooled-only', 'workspace-only']);

/** Where a text stands, when it is not under the indicator's own id: the file in the folder of texts, and the key in it. */
const textKey = z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9_.-]+$/, 'file/key of a text is expected');

/** A measure as its header says it. */
const headerMeasure = z.strictObject({
	id: z.string(),
	name: textKey.optional(),
	unit: cellUnit.optional(),
	denominator: denominator.nullable().optional(),
	/** Several rows may name the same unit, which then counts once in each group: quarters, sectors. */
	distinct: z.boolean().default(false)
});

/** The name of a parameter in the place of its value. */
const parameterName = z.string().regex(/^\$[a-z][a-z_]*$/, '$name of a parameter is expected');

/** The texts of one definition, as readers see them. */
export const indicatorTexts = z.strictObject({
	name: localised,
	/** The formula in words: numerator over denominator. */
	formula: localised,
	limitations: localised,
	/** Where the numbers come from and how they can be checked: the means of verification of a logframe. */
	verification: localised,
	/** What must be true for the figure to be meaningful. */
	assumptions: localised,
	/** What `on_date` means, which a period filter selects by; null when units have no date and no period applies. */
	dated: localised.nullable()
});
export type IndicatorTexts = z.infer<typeof indicatorTexts>;
export const textFields = indicatorTexts.keyof().options;

/**
 * The front matter of one indicator file, in YAML, in no language: its texts are in the folder `texts`, by language and theme,
 * under the id and the name of the field. A field of text here names another text in place of that one.
 * Sources: logframe and IATI result fields.
 */
export const header = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	version: z.int().min(1),
	/** What may differ between programmes: the SQL, the fields below and the texts of the definition name it, as `$name` or `{name}`. */
	parameters: z.record(z.string().regex(/^[a-z][a-z_]*$/), parameter).default({}),
	level: z.enum(levels),
	kind,
	unit: cellUnit,
	/** The statistical unit: what one row of the SQL represents. */
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
	 * Tables that must have been delivered, or `table.column` that at least one row must fill; otherwise the figure is "not
	 * collected".
	 */
	sources: z.array(z.string()).min(1),
	/** Questions that at least one person must have been asked; otherwise the figure is "not collected". */
	items: z.array(z.string()).default([]),
	/** Waves whose missing forms count as no: a country without any form of one has not asked yet, and is not covered. */
	asked: z.array(z.string()).default([]),
	links: z.array(link).default([]),
	/** Characteristics that the SQL reads; where the programme has one of them not, the figure is "not asked here". */
	needs: z.array(z.string()).default([]),
	/** `programme`: the unit belongs to no country, even if its session has a host country; a country filter does not apply. */
	scope: z.enum(['country', 'programme']).default('country'),
	dims: z.array(dim),
	/** When one definition yields several figures, the SQL's column `measure` names them. */
	measures: z.array(headerMeasure).default([]),
	/** Whether the measures are separate figures, or the waves of one question, whose key in `dims` is then `wave`. */
	measuredBy: z.enum(['measure', 'wave']).default('measure'),
	denominator: denominator.nullable().default(null),
	/**
	 * Whether it counts of everybody who has enrolled, or of everything that was planned, also where it was not yet due. Such a figure moves
	 * by itself as time passes, so that two days of it are not compared in a sentence.
	 */
	openBase: z.boolean().default(false),
	/** A pair has improved if its difference is at least this, and is worse if it is at most minus this. */
	threshold: z.number().positive().nullable().default(null),
	/** The two groups whose shares a `gap` compares: `of` minus `against`. */
	contrast: z.strictObject({ dim, of: z.string(), against: z.string() }).nullable().default(null),
	/** Names for the parts of a share: the units that count, the others, and those that do not belong. Its cells tell all three. */
	parts: z.strictObject({ yes: detail, no: detail, outside: detail }).nullable().default(null),
	/** The scale whose waves must be linked by person. */
	linkedScale: z.string().nullable().default(null),
	/** Below this many units a value is given without an interval. */
	minimumN: z.int().min(0).default(0),
	direction: z.enum(['up', 'down', 'none']),
	interval: intervalMethod,
	/**
	 * What units have in common that are not independent of each other, for `interval: cluster`: the SQL yields the id of each
	 * of these, and the first that a unit has is its cluster.
	 */
	clusters: z.array(z.enum(['participant', 'session'])).default([]),
	/** How often it is collected. */
	frequency: z.enum(['once', 'monthly', 'quarterly', 'each-event', 'each-wave', 'continuous']),
	/** Who is responsible for the figure. */
	owner: z.enum(['partner', 'lead', 'evaluator']),
	/** Codes of the frameworks that funders and evaluators use. */
	tags,
	snapshot: snapshotPolicy,
	/** Whether disclosure would harm people (discrimination, unemployment, having left). No bound is then published for a suppressed share. */
	sensitive: z.boolean().default(false),
	/** How its counts relate to those of other indicators. Readers can derive hidden figures from these relations, so suppression respects them. */
	relations: z.array(relation).default([]),
	/** What changed with each version after the first. */
	changes: z
		.array(z.strictObject({ version: z.int().min(2), on: z.iso.date(), what: textKey.optional() }))
		.default([]),
	name: textKey.optional(),
	formula: textKey.optional(),
	limitations: textKey.optional(),
	verification: textKey.optional(),
	assumptions: textKey.optional(),
	/** Null when units have no date and no period applies. */
	dated: textKey.nullable().optional()
});
export type Header = z.infer<typeof header>;

/**
 * The header as it is written: a field that depends on a parameter says `$name`. With `of` the file is a variant of another
 * indicator, has no SQL of its own, and says only what differs, the values of parameters first of all.
 */
export const writtenHeader = header.partial().extend({
	id: header.shape.id,
	of: z.string().optional(),
	parameters: z.record(z.string(), z.union([parameter, givenParameter])).optional(),
	items: z.union([z.array(z.string()), parameterName]).optional(),
	threshold: z.union([header.shape.threshold, parameterName]).optional(),
	measures: z.union([z.array(headerMeasure), parameterName]).optional()
});

/** A definition ready to compute: header, texts, theme (its folder) and SQL, with every parameter in its place. */
export const definition = header.extend({
	...indicatorTexts.shape,
	parameters: z.record(z.string(), resolvedParameter).default({}),
	measures: z.array(headerMeasure.extend({ name: localised })),
	/** Former editions say it in one language. */
	changes: z
		.array(z.strictObject({ version: z.int().min(2), on: z.iso.date(), what: sourceText }))
		.default([]),
	theme: z.string(),
	sql: z.string().min(1)
});
export type Definition = z.infer<typeof definition>;
export const catalogue = z.array(definition);
