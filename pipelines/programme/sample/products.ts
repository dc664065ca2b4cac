import type { productKind, productStatus } from '#schemas/tables/vocabulary.ts';
import type { SampleRow } from './csv.ts';
import { isoOrNull } from './days.ts';
import { issuer } from './ids.ts';
import type { Setting } from './setting.ts';

type Made = [(typeof productKind)[number], (typeof productStatus)[number], number | null];

/** Rows of `product`, delivered by the lead: the tool-book is published, the final report is not yet. */
export function productRows(setting: Setting): SampleRow[] {
	const idOf = issuer(setting.seed, 'd');
	const random = setting.streams('product')(0);
	const near = (share: number) => setting.at(share) + random.between(-8, 8);
	const made: Made[] = [
		['toolbook', 'published', near(0.95)],
		['final_report', 'draft', null],
		['good_practice', 'published', near(0.66)],
		['good_practice', 'published', near(0.81)],
		['good_practice', 'published', near(0.9)],
		['good_practice', 'planned', null]
	];
	return made.map(([kind, status, published], n) => ({
		product_id: idOf(n),
		kind,
		status,
		published_on: isoOrNull(published)
	}));
}
