import { hasFigure } from '#language/figure.ts';
import { breakdownName, indicatorName } from '#language/names.ts';
import { coveredFigure } from '#language/whole.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { Table } from '../document/table.ts';
import type { SectionSources } from './sources.ts';

/** The figures of a theme by country and by every other group that the edition publishes; null where it has none. Months are in the charts. */
export function groupTable(
	{ t, report: { programme, cells }, id }: Pick<SectionSources, 't' | 'report' | 'id'>,
	{ theme, name, definitions }: { theme: string; name: string; definitions: readonly Definition[] }
): Table | null {
	const rows = definitions.flatMap((definition) =>
		cells
			.filter((cell) => cell.indicator === definition.id && isGroup(groupsOf(cell)) && isThere(cell))
			.map((cell) => [
				indicatorName(t, definition, measureOf(cell)),
				breakdownName(t, programme, groupsOf(cell)),
				coveredFigure(t, programme, cell, { target: targetOfCell(programme, definition, cell) })
			])
	);
	if (rows.length === 0) return null;
	return {
		kind: 'table',
		id: `${id}-${theme}-groups`,
		caption: t('document.by-group', { theme: name, area: programme.area }),
		columns: [t('site.indicator'), t('document.group'), t('figures.value')],
		heads: 2,
		rows,
		widths: [5, 5, 5]
	};
}

/** A group in which nothing could be counted has no row; one whose figure is not published has one, with the reason. */
const isThere = (cell: Cell): boolean =>
	hasFigure(cell) || (cell.reason !== 'no-units' && cell.status !== 'not-applicable');

const isGroup = (groups: Record<string, string>): boolean =>
	Object.keys(groups).length > 0 && groups['month'] === undefined;
