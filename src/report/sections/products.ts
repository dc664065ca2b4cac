import { dimName, indicatorName } from '#language/names.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { dimValues } from '#schemas/dims.ts';
import { cellsTable } from '#views/cells-table.ts';
import { productsOf, type ProductLine } from '#views/products-of.ts';
import type { Block } from '../document/document.ts';
import type { Field } from '../document/table.ts';
import { figureBlocks } from './figure-blocks.ts';
import { subjectOf } from '../subjects.ts';
import type { SectionSources } from './sources.ts';

/** What was published, in total, by kind and one by one. */
export function products(sources: SectionSources): Block[] {
	const { t, report, id } = sources;
	const { programme, catalogue, cells } = report;
	const tables = catalogue
		.filter((definition) => subjectOf(definition) === 'products' && definition.dims.includes('kind'))
		.flatMap((definition): Block[] => {
			const own = cells.filter(
				({ indicator, dims }) =>
					indicator === definition.id && Object.keys(dims).length === 1 && dims['kind'] !== undefined
			);
			if (own.length === 0) return [];
			const { columns, rows, heads } = cellsTable(t, programme, definition, ['kind'], own);
			const dim = lowerFirst(dimName(t, programme, 'kind'), t.language);
			const caption = t('figures.by', { name: indicatorName(t, definition), dim });
			return [{ kind: 'table', id: `${id}-${definition.id}-kind`, caption, columns, heads, rows }];
		});
	return [...figureBlocks(sources), ...tables, ...listed(sources)];
}

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
