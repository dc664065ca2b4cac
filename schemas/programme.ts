import { z } from 'zod';
import { annotation } from './annotation.ts';
import { inconsistencies } from './programme-references.ts';
import { characteristic } from './characteristic.ts';
import { coded, codeText } from './code.ts';
import { iati } from './iati.ts';
import { indicatorEntry } from './indicator-entry.ts';
import { isLanguage, languages, siteLanguages } from './languages.ts';
import { languageTag, localised, sourceText } from './localised.ts';
import { period } from './period.ts';
import { ruleSettings } from './rule-settings.ts';
import { sdgGoal, sdgLink } from './sdg.ts';
import { scale, survey } from './survey.ts';
import { textFaults } from './text-languages.ts';
import { defaultWaves } from './waves.ts';
import { wave } from './wave.ts';
import { upgraded } from './upgraded-programme.ts';

export const country = coded.extend({
	partner: z.strictObject({ name: z.string(), place: z.string(), lead: z.boolean().default(false) })
});

/**
 * A target as stated in the project text; `per` says whether it applies to each country or to the whole programme.
 * With `per: 'country'` a count adds up over the countries; a share applies to each of them and to the total.
 */
export const target = z.strictObject({
	indicator: z.string(),
	/** The group it is stated for, in addition to `per`; e.g. `{ "kind": "toolbook" }`. */
	dims: z.record(z.string(), z.string()).default({}),
	per: z.enum(['country', 'programme']),
	value: z.number(),
	source: sourceText
});

/**
 * A figure stated outside the records, such as by a partner in a report. It is compared with the figure computed from the records
 * and never replaces it. `dims` is the group it was stated for, with the measure where there are several.
 */
export const declared = z.strictObject({
	indicator: z.string(),
	dims: z.record(z.string(), z.string()).default({}),
	value: z.number(),
	on: z.iso.date(),
	source: sourceText
});
export type Declared = z.infer<typeof declared>;

/** One objective of the plan, as promised to the funder. Without an indicator it is not measured, and the page says so. */
export const objective = z.strictObject({
	id: codeText,
	text: localised,
	indicator: z.string().nullable(),
	dims: z.record(z.string(), z.string()).default({}),
	/**
	 * Why the result differs from the plan, as stated by the programme; nothing here checks it. Editions show it from the
	 * day on which it was stated. It is published unchanged, so it must not mention a single person.
	 */
	reason: z.strictObject({ on: z.iso.date(), text: localised }).optional()
});

/**
 * How published figures protect people. Counts of people in groups are altered by at most `deviation`, with this variance; rates, means and
 * medians need at least `minBase` people. Enrolment in total and by country is exact; `exact` names indicators that are too, with the
 * reason, such as that a register is public. `minCount` and `complementRule` are of programmes from before counts were altered, and
 * decide nothing any more.
 */
export const disclosure = z.strictObject({
	deviation: z.int().min(2).max(5).default(2),
	variance: z.number().positive().max(4).default(1),
	minBase: z.int().min(1).default(10),
	maxBreakdown: z.int().min(0).default(1),
	pooledOnly: z.array(z.string()).default([]),
	exact: z.array(z.strictObject({ indicator: z.string(), reason: z.string().min(10) })).default([]),
	/** Whether editions say in which months the programme's own events were planned and held; absent is no. Days never are: few people may have come. */
	eventMonths: z.boolean().optional(),
	minCount: z.int().min(1).optional(),
	complementRule: z.boolean().optional()
});

/**
 * The languages of a programme's texts. Those that the interface has are the languages of its pages, the first of them the
 * fallback; others are for what people are asked or given to read, above all questions. Programmes written before they stated
 * their languages have those that the interface had then.
 */
const programmeLanguages = z
	.array(languageTag)
	.min(1)
	.refine((tags) => new Set(tags).size === tags.length, 'each language is stated once')
	.refine(([fallback]) => isLanguage(fallback!), {
		error: `pages cannot be in the first language: it must be one of ${languages.join(', ')}`,
		abort: true
	})
	.default(['en', 'da', 'sv', 'fi', 'nb']);

/** A programme's configuration in today's form; see `programme`, which reads earlier forms as well. */
export const currentProgramme = z
	.strictObject({
		id: z.string().regex(/^[a-z0-9-]{2,40}$/, 'an id of small letters, digits and - is expected'),
		version: z.int().min(1),
		/** Whether the data are invented. Only a synthetic programme may be shown without disclosure control. */
		synthetic: z.boolean(),
		languages: programmeLanguages,
		title: localised,
		summary: localised,
		/** Where the site of the programme is, for what is cited and shown elsewhere; without it, who copies an address puts it in. */
		siteAddress: z
			.url({ protocol: /^https?$/, error: 'an address that begins with https:// is expected' })
			.optional(),
		funder: z.string(),
		/** What it reports to the International Aid Transparency Initiative with; without it, there is no such file. */
		iati: iati.optional(),
		/** What `country` means in this programme; texts use this word. */
		area: z.enum(['country', 'region', 'site']).default('country'),
		period: period.safeExtend({
			/** Every published version, where sources disagree; `from`/`to` above is the one in use. */
			versions: z.array(period.safeExtend({ source: sourceText })).default([])
		}),
		topics: z.array(localised).default([]),
		/** Where a part of this configuration comes from (`of` is its dotted path), and what was added to it. */
		sources: z.array(z.strictObject({ of: z.string(), text: sourceText })).default([]),
		countries: z.array(country).min(1),
		/** What is known of participants, sessions and answers, from the standard set and of the programme's own. */
		characteristics: z.array(characteristic),
		/** When people are asked, in the order of time. */
		waves: z.array(wave).min(1).default(defaultWaves),
		domains: z.strictObject({
			/** Empty where a programme has no events, or counts no working days. */
			session_type: z.array(coded),
			activity: z.array(coded),
			/** In place of the usual ones: who attends sessions, what is published, and whose organisations take part. */
			person_kind: z.array(coded).min(1).optional(),
			product_kind: z.array(coded).min(1).optional(),
			sector: z.array(coded).min(1).optional()
		}),
		modules: z.array(z.strictObject({ module_no: z.int().min(1), title: localised, required: z.boolean() })),
		scales: z.array(scale),
		instruments: z.array(survey),
		/** The indicators used: from the library, or from the programme's own folder `indicators`. */
		indicators: z.array(indicatorEntry).min(1),
		/** The primary outcomes, named before any figure was seen: what the programme is judged by. All others are further figures. */
		primary: z.array(z.string()).max(3, 'at most three outcomes are primary').default([]),
		/** Those that the public page shows; all if absent. */
		front: z.array(z.string()).optional(),
		targets: z.array(target),
		declared: z.array(declared).default([]),
		objectives: z.array(objective),
		sdgs: z.array(sdgGoal),
		sdgLinks: z.array(sdgLink),
		/** Days and stretches of days that a reader must know to understand a course of time; `context` in former programmes. */
		annotations: z.array(annotation).default([]),
		disclosure,
		/** What rules expect of its records, where it is not the usual. */
		rules: ruleSettings.optional()
	})
	.superRefine((value, context) => {
		const stated = { required: siteLanguages(value.languages), stated: value.languages };
		for (const { path, message } of [
			...inconsistencies(value),
			...textFaults(currentProgramme, value, stated)
		])
			context.addIssue({ code: 'custom', path, message });
	});

/** A programme's configuration; one written for an earlier form of this schema is brought up to date first. */
export const programme = z.preprocess(upgraded, currentProgramme);
export type Programme = z.infer<typeof programme>;
