import { dimName, indicatorName } from '#language/names.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { cellsTable } from '#views/cells-table.ts';
import type { Block } from '../document/document.ts';
import { figureBlocks } from './figure-blocks.ts';
import { subjectOf } from '../subjects.ts';
import type { SectionSources } from './sources.ts';

/** What was published, in total and by kind. */
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
	return [...figureBlocks(sources), ...tables];
}
