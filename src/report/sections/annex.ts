import { coveredFigure } from '#language/whole.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { themeName } from '#views/theme-name.ts';
import type { Block } from '../document/document.ts';
import type { Table } from '../document/table.ts';
import { commonIndicators } from './common-indicators.ts';
import { groupTable } from './annex-groups.ts';
import type { SectionSources } from './sources.ts';

/** Every figure of the edition, how it is counted, and the numbers of the charts. */
export function annex({ t, report, id }: SectionSources, charts: readonly Table[]): Block[] {
	const { programme, catalogue, cells } = report;
	const themes = [...new Set(catalogue.map(({ theme }) => theme))];
	const heading = (name: string, text: string): Block => ({
		kind: 'heading',
		level: 2,
		text,
		id: `${id}-${name}`
	});
	return [
		...commonIndicators({ t, report, id }),
		...themes.flatMap((theme): Block[] => [
			heading(`theme-${theme}`, themeName(t, theme)),
			{
				kind: 'table',
				id: `${id}-${theme}`,
				caption: t('figures.named', { name: t('document.definitions'), clause: themeName(t, theme) }),
				columns: [t('site.indicator'), t('figures.value'), t('editions.formula'), t('editions.limitations')],
				heads: 1,
				rows: catalogue
					.filter((definition) => definition.theme === theme)
					.map((definition) => {
						const measures = definition.measures.length ? definition.measures : [null];
						const figures = measures.map((measure) => {
							const cell = cellOf(cells, definition.id, measureDims(definition, measure?.id));
							const target = cell ? targetOfCell(programme, definition, cell) : null;
							const figure = coveredFigure(t, programme, cell, { target });
							return measure ? t('figures.named', { name: t.text(measure.name), clause: figure }) : figure;
						});
						return [
							`${t.text(definition.name)}, ${t('site.version', { version: definition.version })}`,
							figures.join('; '),
							t.text(definition.formula),
							t.text(definition.limitations)
						];
					}),
				widths: [4, 4, 7, 6]
			},
			...groupsIn(theme)
		]),
		...(charts.length ? [heading('charts', t('document.tables')), ...charts] : [])
	];

	function groupsIn(theme: (typeof themes)[number]): Table[] {
		const definitions = catalogue.filter((definition) => definition.theme === theme);
		const table = groupTable({ t, report, id }, { theme, name: themeName(t, theme), definitions });
		return table ? [table] : [];
	}
}
