import { dimName } from '#language/names.ts';
import { dimValues } from '#schemas/dims.ts';
import { productsOf, type ProductLine } from '#views/products-of.ts';
import type { Block } from '../document/document.ts';
import type { Field } from '../document/table.ts';
import { figureBlocks } from './figure-blocks.ts';
import type { SectionSources } from './sources.ts';

/** What was published, in total and by kind, and one by one. */
export const products = (sources: SectionSources): Block[] => [...figureBlocks(sources), ...listed(sources)];

/** Each product with its title, or its kind alone where it has none. */
function listed({ t, report, id }: SectionSources): Block[] {
	const { programme, products = [] } = report;
	const kinds = productsOf(t, programme, products, dimValues(programme, 'kind'));
	const rows = kinds.flatMap(({ name, products: own }) =>
		own.map(({ title, day, language, link }): Field[] => [
			name,
			title === null ? t('report.product-untitled') : t.given(title),
			day,
			language,
			addressOf(link)
		])
	);
	if (rows.length === 0) return [];
	const columns = ['kind', 'title', 'day', 'language', 'link'] as const;
	return [
		{
			kind: 'table',
			id: `${id}-list`,
			caption: t('document.products-published'),
			columns: columns.map((name) =>
				name === 'kind' ? dimName(t, programme, 'kind') : t(`document.product-${name}`)
			),
			heads: 2,
			rows,
			widths: [2, 5, 2, 2, 4]
		}
	];
}

const addressOf = (link: ProductLine['link']): Field =>
	link === null ? '' : [{ kind: 'link', text: link.shown, href: link.href }];
