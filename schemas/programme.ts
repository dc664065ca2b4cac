import { z } from 'zod';
import { disagreements } from './programme-references.ts';
import { coded, codeText } from './code.ts';
import { localised } from './localised.ts';
import { period } from './period.ts';
import { sdgGoal, sdgLink } from './sdg.ts';
import { scale, survey } from './survey.ts';

export const country = coded.extend({
	partner: z.strictObject({ name: z.string(), place: z.string(), lead: z.boolean().default(false) })
});

/**
 * A target as the project text states it; `per` says whether it holds for each country or for the whole programme.
 * A count that holds `per: 'country'` adds up over the countries; a share holds for each of them and for all together.
 */
export const target = z.strictObject({
	indicator: z.string(),
	/** The group it is stated for, beyond `per`; e.g. `{ "kind": "toolbook" }`. */
	dims: z.record(z.string(), z.string()).default({}),
	per: z.enum(['country', 'programme']),
	value: z.number(),
	source: z.string()
});

/**
 * A figure as somebody stated it outside the records, such as a partner in a report: it is set beside the figure that the records
 * give, and takes the place of none. `dims` is the group it was stated of, with the measure where there are several.
 */
export const declared = z.strictObject({
	indicator: z.string(),
	dims: z.record(z.string(), z.string()).default({}),
	value: z.number(),
	on: z.iso.date(),
	source: z.string()
});
export type Declared = z.infer<typeof declared>;

/** One line of the plan, as promised to the funder; without an indicator nothing measures it, and the page says so. */
export const objective = z.strictObject({
	id: codeText,
	text: localised,
	indicator: z.string().nullable(),
	dims: z.record(z.string(), z.string()).default({}),
	/**
	 * Why what was achieved differs from the plan, as the programme itself states it: nothing here checks it. Editions tell it from the
	 * day on which it was stated. It is published as it stands, so it speaks of no single person.
	 */
	reason: z.strictObject({ on: z.iso.date(), text: localised }).optional()
});

/** Thresholds of what may be published; see the disclosure rules. */
export const disclosure = z.strictObject({
	minCount: z.int().min(1).default(5),
	minBase: z.int().min(1).default(10),
	complementRule: z.boolean().default(true),
	maxBreakdown: z.int().min(0).default(1),
	pooledOnly: z.array(z.string()).default([])
});

export const programme = z
	.strictObject({
		id: z.string().regex(/^[a-z0-9-]{2,40}$/, 'an id of small letters, digits and - is expected'),
		version: z.int().min(1),
		/** Invented data. Only a synthetic programme may be shown without disclosure control. */
		synthetic: z.boolean(),
		title: localised,
		summary: localised,
		funder: z.string(),
		/** What `country` stands for in this programme; texts follow it. */
		area: z.enum(['country', 'region', 'site']).default('country'),
		period: period.safeExtend({
			/** Every version that was published, when sources disagree; `from`/`to` above is the one in force. */
			versions: z.array(period.safeExtend({ source: z.string() })).default([])
		}),
		topics: z.array(localised).default([]),
		/** Where a part of this configuration comes from (`of` is its dotted path), and what was added to the source. */
		sources: z.array(z.strictObject({ of: z.string(), text: z.string() })).default([]),
		countries: z.array(country).min(1),
		domains: z.strictObject({
			age_band: z.array(coded).min(1),
			isced_group: z.array(coded).min(1),
			origin_region: z.array(coded).min(1),
			years_in_country: z.array(coded).min(1),
			/** Empty where a programme has no events, or counts no working days. */
			session_type: z.array(coded),
			activity: z.array(coded)
		}),
		modules: z.array(z.strictObject({ module_no: z.int().min(1), title: localised, required: z.boolean() })),
		scales: z.array(scale),
		instruments: z.array(survey),
		/** Which indicators of the library apply; own ones lie in the programme's folder `indicators`. */
		indicators: z.array(z.string()).min(1),
		/** Those of them that the public page shows; all where nothing is said. */
		front: z.array(z.string()).optional(),
		targets: z.array(target),
		declared: z.array(declared).default([]),
		objectives: z.array(objective),
		sdgs: z.array(sdgGoal),
		sdgLinks: z.array(sdgLink),
		/** Stretches of time that a reader must know of when reading a series. */
		context: z.array(period.safeExtend({ name: localised, source: z.string() })).default([]),
		disclosure
	})
	.superRefine((value, context) => {
		for (const { path, message } of disagreements(value)) context.addIssue({ code: 'custom', path, message });
	});
export type Programme = z.infer<typeof programme>;
