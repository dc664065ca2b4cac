import type { productKind, productStatus } from '#schemas/tables/vocabulary.ts';
import type { SampleRow } from './csv.ts';
import { isoOrNull } from './days.ts';
import { issuer } from './ids.ts';
import type { Setting } from './setting.ts';

interface Made {
	kind: (typeof productKind)[number];
	status: (typeof productStatus)[number];
	published: number | null;
	title: string;
	/** The last part of its address; null where it is not to be read yet. */
	page: string | null;
	language: string;
}

/** Rows of `product`, delivered by the lead: the tool-book is published, the final report is not yet. */
export function productRows(setting: Setting): SampleRow[] {
	const idOf = issuer(setting.seed, 'd');
	const random = setting.streams('product')(0);
	const near = (share: number) => setting.at(share) + random.between(-8, 8);
	const practice = (
		status: Made['status'],
		published: number | null,
		title: string,
		page: string | null,
		language: string
	): Made => ({ kind: 'good_practice', status, published, title, page, language });
	const made: Made[] = [
		{
			kind: 'toolbook',
			status: 'published',
			published: near(0.95),
			title: 'A network that lasts: tool-book',
			page: 'tool-book',
			language: 'en'
		},
		{
			kind: 'final_report',
			status: 'draft',
			published: null,
			title: 'What was planned and what was done: final report',
			page: null,
			language: 'en'
		},
		practice('published', near(0.66), 'Kvällar som för människor samman', 'kvallar', 'sv'),
		practice('published', near(0.81), 'Kursus på nettet i eget tempo', 'kursus', 'da'),
		practice('published', near(0.9), 'Kokemukset talteen askel askeleelta', 'kokemukset', 'fi'),
		practice('planned', null, 'Å holde kontakten etter siste samling', null, 'nb')
	];
	return made.map(({ kind, status, published, title, page, language }, n) => ({
		product_id: idOf(n),
		kind,
		status,
		published_on: isoOrNull(published),
		title,
		link: page === null ? null : `https://example.org/${page}`,
		language
	}));
}
