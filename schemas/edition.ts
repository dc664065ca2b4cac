import { z } from 'zod';
import { cellReason, cellStatus, cellUnit, details } from './cell.ts';
import { delivery, partly } from './delivery.ts';
import { dim } from './dim.ts';
import { kind } from './kind.ts';
import { relation } from './relation.ts';
import { languagePattern, linkPattern, textPattern } from './tables/column.ts';
import { hidesBase } from './hides-base.ts';

/** The name of an edition, which is also its folder and part of its URLs. */
export const editionName = z
	.string()
	.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'a name of small letters, digits and - is expected, such as 2021-07');

/**
 * One published figure. `altered` says by how much at most the counts behind a perturbed figure are altered: the smaller of the part that
 * counts and the rest, and the base where that is no exact figure.
 *
 * Former editions also have suppressed cells, with `at_least` as a lower bound of some shares, and `held` ones, which carry forward
 * the figure of the edition `since`.
 */
export const editionCell = z
	.strictObject({
		indicator: z.string(),
		version: z.int().min(1),
		dims: z.record(z.string(), z.string()),
		value: z.number().nullable(),
		numerator: z.number().nullable(),
		denominator: z.number().nullable(),
		low: z.number().nullable(),
		high: z.number().nullable(),
		n: z.int().min(0).nullable(),
		unit: cellUnit,
		status: cellStatus,
		reason: cellReason.optional(),
		altered: z.int().min(1).optional(),
		at_least: z.number().gt(0).lt(1).optional(),
		since: editionName.optional(),
		/** Countries that did not deliver what the figure counts, as in a cell of the workspace. */
		without: z.array(z.string()).optional(),
		/** What of it was delivered in part. */
		partly: partly.optional(),
		details: details.optional()
	})
	.refine(
		({ status, value, numerator, denominator, low, high, n, details }) =>
			!hidesBase(status) ||
			([value, numerator, denominator, low, high, n].every((one) => one === null) && details === undefined),
		'a cell of this status carries no number'
	)
	.refine(
		({ status, altered }) => (status === 'perturbed') === (altered !== undefined),
		'perturbed cells say by how much'
	)
	.refine(
		({ status, since }) => (status === 'held') === (since !== undefined),
		'held cells name their edition'
	)
	.refine(
		({ status, at_least }) => at_least === undefined || status === 'suppressed',
		'a bound is of a suppressed share'
	);
export type EditionCell = z.infer<typeof editionCell>;

/** `cells.json`: every published cell, in a fixed order. */
export const editionCells = z.strictObject({ edition: editionName, cells: z.array(editionCell) });

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2021-07 is expected');

/**
 * `events.json`, in editions of a programme that publishes the months of its events (`disclosure.eventMonths`): each of them with the month
 * for which it was planned and that in which it was held, without an id, a day or anybody who came. `country` is null for joint events,
 * `planned_in` where nobody said it, `mode` also where an event was not held.
 */
export const editionEvents = z.array(
	z.strictObject({
		country: z.string().nullable(),
		type: z.string(),
		planned_in: month.nullable(),
		held_in: month.nullable(),
		status: z.enum(['planned', 'held', 'cancelled']),
		mode: z.enum(['in_person', 'online', 'hybrid']).nullable()
	})
);
export type EditionEvent = z.infer<typeof editionEvents>[number];

/**
 * `products.json`, in editions of a programme that counts its products: each that was published by the last day of the edition. What nobody
 * wrote down is null, and so is a title or an address that seemed to tell of a person.
 */
export const editionProducts = z.array(
	z.strictObject({
		kind: z.string(),
		/** In the language of the product. */
		title: z.string().regex(textPattern).nullable(),
		published_on: z.iso.date(),
		language: z.string().regex(languagePattern).nullable(),
		link: z.string().regex(linkPattern).nullable()
	})
);
export type EditionProduct = z.infer<typeof editionProducts>[number];

/** Whom a figure is about, which decides the rule that suppresses its small counts. */
export const protects = z.enum(['people', 'businesses', 'ties', 'nobody']);
export type Protects = z.infer<typeof protects>;

/**
 * How exact the figures of a definition are in an edition: as they are; altered at random; or altered and never told of a group of people
 * by a personal characteristic, since it would harm people to be known in it.
 */
export const disclosureClass = z.enum(['exact', 'perturbed', 'sensitive']);
export type DisclosureClass = z.infer<typeof disclosureClass>;

/**
 * `tables.json`: how the cells of an edition relate arithmetically. Each indicator with its published breakdowns,
 * the groups of each (which add up to the total where `adds_up`), its measures, and how its counts relate to others.
 */
export const editionTables = z.array(
	z.strictObject({
		indicator: z.string(),
		version: z.int().min(1),
		kind,
		protects,
		/** How exact its figures are; absent in former editions. */
		disclosure: disclosureClass.optional(),
		/** In former editions: whether a lower bound may be published for a suppressed share, and whether it is sensitive. */
		bounded: z.boolean().optional(),
		sensitive: z.literal(true).optional(),
		/** Whether the number of units can only grow from one edition to the next. */
		grows: z.boolean(),
		measures: z
			.array(z.strictObject({ dims: z.record(z.string(), z.string()), adds_up: z.boolean() }))
			.min(1),
		by: z.array(
			z.strictObject({
				dim,
				groups: z.array(z.string()),
				/** Whether every person has a value, so that figures of the same people can be set side by side in it. */
				personal: z.boolean().optional()
			})
		),
		relations: z.array(relation),
		/** Countries that did not deliver what it counts: they are in none of its figures. */
		without: z.array(z.string()).optional()
	})
);
export type EditionTable = z.infer<typeof editionTables>[number];

/** The dims of people in editions that do not say which of theirs are. */
const formerPersonalDims = [
	'country',
	'gender',
	'age_band',
	'isced_group',
	'origin_region',
	'years_in_country'
];

/** Whether every person has a value of a breakdown's dim. */
export const isPersonal = ({ dim, personal }: EditionTable['by'][number]): boolean =>
	personal ?? formerPersonalDims.includes(dim);

/** `edition.json`: describes an edition, without its figures. */
export const editionHead = z.strictObject({
	name: editionName,
	/** 1 for the first edition, 2 for the next, and so on. */
	number: z.int().min(1),
	programme: z.strictObject({ id: z.string(), version: z.int(), synthetic: z.boolean() }),
	/** The last day that the records cover; also the date to cite for the edition. */
	on: z.iso.date(),
	/** The version of the program that made it. */
	software: z.strictObject({ name: z.string(), version: z.string() }),
	previous: z.strictObject({ name: editionName, manifest_sha256: z.string() }).nullable(),
	licence: z.strictObject({ id: z.string(), url: z.string() }),
	policy: z.record(z.string(), z.union([z.number(), z.boolean(), z.array(z.string())])),
	/** What each country's partner had delivered; absent in editions from before this was published. */
	deliveries: z.array(delivery).optional(),
	/** How figures of people are protected; absent in former editions, which suppressed and held them. */
	method: z.literal('cell-key').optional(),
	/** Which noise key altered the figures, as a fingerprint: editions that follow each other have the same. */
	noise_key: z.string().optional(),
	/**
	 * Breakdowns, or whole figures where there is no dim, that are not published, since somebody who put the figures together could have learnt
	 * too much.
	 */
	left_out: z.array(z.strictObject({ indicator: z.string(), dim: dim.nullable() })).optional(),
	/** How many cells there are of each status. */
	cells: z.partialRecord(cellStatus, z.int()),
	/** What differs from the previous edition, and why. */
	changes: z.array(
		z.strictObject({
			indicator: z.string(),
			dims: z.record(z.string(), z.string()),
			kind: z.enum(['new-data', 'definition', 'correction', 'adding-up']),
			before: z.number().nullable(),
			after: z.number().nullable(),
			unit: cellUnit
		})
	)
});
export type EditionHead = z.infer<typeof editionHead>;

/**
 * `manifest.json`: every file of an edition by its SHA-256, and what it was made from. `inputs` are HMAC-SHA-256 of the files
 * read, under a key derived from the signing key, so that only the holder of that key can check them. `derived` names the
 * one file that lists what can be drawn again from the others (pictures); it has its own signature and may be missing.
 */
export const editionManifest = z.strictObject({
	format: z.literal('tidemark-edition/1'),
	edition: editionName,
	number: z.int().min(1),
	on: z.iso.date(),
	programme: z.strictObject({ id: z.string(), version: z.int() }),
	software: z.strictObject({ name: z.string(), version: z.string() }),
	previous: z.strictObject({ name: editionName, manifest_sha256: z.string() }).nullable(),
	inputs: z.array(z.strictObject({ name: z.string(), hmac_sha256: z.string() })),
	files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
	/** Fingerprint of the key that will sign the next edition, where it is a different key. */
	next_key: z.string().optional(),
	derived: z.literal('derived.json')
});
export type EditionManifest = z.infer<typeof editionManifest>;

/** `derived.json`: pictures and other files drawn from the signed files; each entry as in the manifest. */
export const derivedManifest = z.strictObject({
	format: z.literal('tidemark-derived/1'),
	edition: editionName,
	manifest_sha256: z.string(),
	files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() }))
});

/** `manifest.sig.json` and `derived.sig.json`: Ed25519 over the bytes of the file it is named after. `key` is the SHA-256 of the raw public key. */
export const signature = z.strictObject({
	algorithm: z.literal('Ed25519'),
	key: z.string(),
	public_key: z.string(),
	signature: z.string()
});
