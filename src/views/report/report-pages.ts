import type { EditionHead } from '#schemas/edition.ts';
import { countsProducts } from '#schemas/counts-products.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Part } from './report-parts.ts';

/** A page of an edition's report: a part, and of countries and goals which one. */
export interface ReportPage {
	part: Part;
	of?: string;
}

interface Named {
	programme: Programme;
	head: Pick<EditionHead, 'previous'>;
	/** The definitions of its figures. */
	catalogue: readonly Pick<Definition, 'counts'>[];
}

/**
 * The pages that the report of an edition has beside its first. Those of what it has none of are not written: a programme of one
 * country is that country, one that counts no products lists none, and the first edition has nothing to differ from.
 */
export function reportPages({ programme, head, catalogue }: Named): ReportPage[] {
	const { objectives, countries, sdgs } = programme;
	return [
		...(objectives.length ? [{ part: 'plan' as const }] : []),
		{ part: 'figures' },
		...each('countries', countries.length > 1 ? countries.map(({ code }) => code) : []),
		...each(
			'goals',
			sdgs.map(({ goal }) => String(goal))
		),
		...(catalogue.some(countsProducts) ? [{ part: 'products' as const }] : []),
		...(head.previous ? [{ part: 'changes' as const }] : []),
		{ part: 'method' },
		{ part: 'summary' }
	];
}

const each = (part: Part, codes: string[]): ReportPage[] =>
	codes.length ? [{ part }, ...codes.map((of) => ({ part, of }))] : [];

/** Whether the report of an edition has this page. */
export const hasPage = (edition: Named, { part, of }: ReportPage): boolean =>
	reportPages(edition).some((one) => one.part === part && one.of === of);
