import type { Chart } from '#charts/chart.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { chartOf } from './chart-of.ts';
import { growthOf } from './growth-of.ts';
import { levelsOf } from './levels-of.ts';
import { measuresOf } from './measures-of.ts';
import { pageCharts } from './page-charts.ts';

/** All charts of one indicator, as one page shows them: its levels before and after, its measures of one unit, then each of its measures by each of these dims. */
export function chartsOf(
	t: Translate,
	programme: Programme,
	definition: Definition,
	cells: readonly Cell[],
	by: readonly Dim[]
): Chart[] {
	const measures = definition.measures.length ? definition.measures.map(({ id }) => id) : [undefined];
	const levels = levelsOf(t, programme, [definition], cells);
	const together = measuresOf(t, programme, definition, cells);
	const broken = measures.flatMap((measure) =>
		by.map((dim) =>
			dim === 'month'
				? growthOf(t, programme, definition, cells, measure)
				: chartOf(t, programme, definition, cells, dim, measure)
		)
	);
	return pageCharts(
		t,
		[levels, together, ...broken].filter((chart) => chart !== null)
	);
}
