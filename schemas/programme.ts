import { z } from 'zod';
import { localised } from './localised.ts';
import { wave } from './tables/vocabulary.ts';

const day = z.iso.date('a day written YYYY-MM-DD is expected');
const codeText = z.string().regex(/^[A-Za-z0-9<>+_-]{1,32}$/, 'a code of letters, digits, < > + _ and - is expected');

/** An entry of a code list: what is stored, and what people read. */
export const coded = z.strictObject({ code: codeText, name: localised });
export type Coded = z.infer<typeof coded>;

/** A stretch of days, both ends included. */
export const period = z.strictObject({ from: day, to: day }).refine((p) => p.from <= p.to, 'it ends before it begins');

export const country = coded.extend({
	partner: z.strictObject({ name: z.string(), place: z.string(), lead: z.boolean().default(false) })
});

/** What the lowest and the highest answer stand for. */
export const anchors = z.strictObject({ low: localised, high: localised });

export const survey = z.strictObject({
	id: codeText,
	version: z.int().min(1),
	name: localised,
	/** Whether the answers of two waves carry the same person's id; without it, change within a person is refused. */
	linked: z.boolean(),
	waves: z.array(z.enum(wave)).min(1),
	/** Where the wording comes from, and what was changed. */
	source: z.string(),
	items: z
		.array(
			z.strictObject({
				item_code: codeText,
				scale_code: codeText.nullable(),
				min_v: z.number(),
				max_v: z.number(),
				reversed: z.boolean().default(false),
				text: localised,
				/** Where they differ from the scale's, or where there is no scale. */
				anchors: anchors.optional()
			})
		)
		.min(1)
});

export const scale = z.strictObject({
	code: codeText,
	name: localised,
	/** Share of the items that must be answered for a score; see `model` statistics: 0.8. */
	minAnswered: z.number().gt(0).max(1).default(0.8),
	anchors: anchors.optional(),
	source: z.string()
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

/** One line of the plan, as promised to the funder; without an indicator nothing measures it, and the page says so. */
export const objective = z.strictObject({
	id: codeText,
	text: localised,
	indicator: z.string().nullable(),
	dims: z.record(z.string(), z.string()).default({})
});

export const sdgRelation = z.enum(['aligned-measure', 'contributes', 'enabling', 'context']);

export const sdgGoal = z.strictObject({
	goal: z.int().min(1).max(17),
	/** A goal that the programme did not name itself, and that stands there because a target of it fits. */
	secondary: z.boolean().default(false),
	name: localised,
	/** What can honestly be said about the programme and this goal, in one or two sentences. */
	note: localised,
	targets: z.array(
		z.strictObject({
			code: z.string(),
			text: localised,
			official: localised,
			measurable: localised
		})
	)
});

export const sdgLink = z.strictObject({
	indicator: z.string(),
	target: z.string(),
	relation: sdgRelation,
	rationale: localised
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
			versions: z.array(z.strictObject({ from: day, to: day, source: z.string() })).default([])
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
			session_type: z.array(coded).min(1),
			activity: z.array(coded).min(1)
		}),
		modules: z.array(z.strictObject({ module_no: z.int().min(1), title: localised, required: z.boolean() })),
		scales: z.array(scale),
		instruments: z.array(survey),
		/** Which indicators of the library apply; own ones lie in the programme's folder `indicators`. */
		indicators: z.array(z.string()).min(1),
		targets: z.array(target),
		objectives: z.array(objective),
		sdgs: z.array(sdgGoal),
		sdgLinks: z.array(sdgLink),
		/** Stretches of time that a reader must know of when reading a series. */
		context: z.array(period.safeExtend({ name: localised, source: z.string() })).default([]),
		disclosure
	})
	.superRefine((value, context) => {
		const unique = (codes: string[], path: string) => {
			const twice = codes.find((one, i) => codes.indexOf(one) !== i);
			if (twice !== undefined) context.addIssue({ code: 'custom', path: [path], message: `"${twice}" stands there twice` });
		};
		unique(value.countries.map((c) => c.code), 'countries');
		unique(value.instruments.flatMap((i) => i.items.map((item) => item.item_code)), 'instruments');
		unique(value.modules.map((m) => String(m.module_no)), 'modules');
		const scales = new Set(value.scales.map((s) => s.code));
		value.instruments.forEach((instrument, i) =>
			instrument.items.forEach((item, j) => {
				if (item.scale_code !== null && !scales.has(item.scale_code))
					context.addIssue({
						code: 'custom',
						path: ['instruments', i, 'items', j, 'scale_code'],
						message: `unknown scale; known are ${[...scales].join(', ')}`
					});
			})
		);
		const known = new Set(value.indicators);
		value.objectives.forEach((line, i) => {
			if (line.indicator !== null && !known.has(line.indicator))
				context.addIssue({ code: 'custom', path: ['objectives', i, 'indicator'], message: 'not among the indicators' });
		});
		const targets = new Set(value.sdgs.flatMap((goal) => goal.targets.map((t) => t.code)));
		value.sdgLinks.forEach((link, i) => {
			if (!targets.has(link.target))
				context.addIssue({ code: 'custom', path: ['sdgLinks', i, 'target'], message: 'not among the SDG targets' });
		});
	});
export type Programme = z.infer<typeof programme>;

/** The code lists that tables and filters draw on, as plain codes. */
export interface Domains {
	country: string[];
	age_band: string[];
	isced_group: string[];
	origin_region: string[];
	years_in_country: string[];
	session_type: string[];
	activity: string[];
	item_code: string[];
	month: string[];
}

/** The months of the programme's widest published period, `YYYY-MM`. */
export function months(programme: Programme): string[] {
	const all = [programme.period, ...programme.period.versions];
	const first = all.map((p) => p.from).sort()[0]!;
	const last = all.map((p) => p.to).sort().at(-1)!;
	const out: string[] = [];
	for (let [y, m] = first.split('-').map(Number) as [number, number]; ; m === 12 ? ((y += 1), (m = 1)) : (m += 1)) {
		const month = `${y}-${String(m).padStart(2, '0')}`;
		out.push(month);
		if (month >= last.slice(0, 7)) return out;
	}
}

export function domains(programme: Programme): Domains {
	const codes = (list: Coded[]) => list.map((entry) => entry.code);
	return {
		country: codes(programme.countries),
		age_band: codes(programme.domains.age_band),
		isced_group: codes(programme.domains.isced_group),
		origin_region: codes(programme.domains.origin_region),
		years_in_country: codes(programme.domains.years_in_country),
		session_type: codes(programme.domains.session_type),
		activity: codes(programme.domains.activity),
		item_code: programme.instruments.flatMap((i) => i.items.map((item) => item.item_code)),
		month: months(programme)
	};
}
