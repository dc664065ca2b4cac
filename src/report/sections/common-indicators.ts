import { coveredFigure } from '#language/whole.ts';
import { codeName, indicatorName } from '#language/names.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { confirmedEsf } from '#schemas/confirmed-esf.ts';
import { dimOf } from '#schemas/dims.ts';
import { measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { Block } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import type { SectionSources } from './sources.ts';

/** The figures that are about what a common indicator of ESF+ is about, in total and by gender as it asks; codes that no source confirms are not printed. */
export function commonIndicators({ t, report, id }: Pick<SectionSources, 't' | 'report' | 'id'>): Block[] {
	const { programme, catalogue, cells } = report;
	const genders = (dimOf(programme, 'gender')?.values ?? []).filter(({ code }) => code !== 'undisclosed');
	const rows = catalogue.flatMap((definition) => {
		const codes = definition.tags.esf.filter((code) => confirmedEsf.includes(code));
		const measures = definition.measures.length ? definition.measures.map(({ id }) => id) : [undefined];
		return codes.flatMap((code) =>
			measures.map((measure) => {
				const figure = (groups: Record<string, string>) => {
					const cell = cellOf(cells, definition.id, { ...measureDims(definition, measure), ...groups });
					const target = cell ? targetOfCell(programme, definition, cell) : null;
					return coveredFigure(t, programme, cell, { target });
				};
				return [
					code,
					indicatorName(t, definition, measure),
					figure({}),
					...genders.map(({ code }) => figure({ gender: code }))
				];
			})
		);
	});
	if (rows.length === 0) return [];
	const named = genders.map(({ code }) => codeName(t, programme, 'gender', code));
	return [
		{ kind: 'heading', level: 2, text: t('document.common'), id: `${id}-common` },
		paragraph(t('document.common-note'), 'note'),
		{
			kind: 'table',
			id: `${id}-common-table`,
			caption: t('document.common'),
			columns: [t('document.common-code'), t('site.indicator'), t('site.achieved'), ...named],
			heads: 2,
			rows: rows.sort(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0)),
			widths: [3, 5, 5, ...genders.map(() => 4)]
		}
	];
}
