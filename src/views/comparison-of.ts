import type { Chart } from '#charts/chart.ts';
import { figureText, targetText } from '#language/figure.ts';
import { dimName, indicatorName } from '#language/names.ts';
import { limitsText, wholeName } from '#language/whole.ts';
import { measureLine } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { periodOf, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { measureOf, measureDims } from '#schemas/measure.ts';
import { cellsTable, type TextTable } from './cells-table.ts';
import { chartOf, publishedN } from './chart-of.ts';
import { growthOf } from './growth-of.ts';
import { panelsOf } from './panels-of.ts';
import { titleOf } from './title-of.ts';

/** One of the panels drawn side by side: one per country, or a single panel without a title. */
export interface ComparedPanel {
	id: string;
	title: string | null;
	ownScale: boolean;
	figure: string;
	summary: string;
	plot: Chart['plot'];
}

export interface ComparisonView {
	title: string;
	measure: string;
	key: string;
	/** The figure of the whole selection: its cell, whom it covers, and the figure in words, with what was planned. */
	whole: Cell | undefined;
	whom: string;
	figure: string;
	panels: ComparedPanel[];
	/** The cells shown, in the order of the panels. */
	cells: Cell[];
	table: TextTable;
}

export interface Compared {
	definition: Definition;
	where: Filters;
	cells: readonly Cell[];
	by: Dim | null;
	measure: string | null;
}

const undefinedIfNull = (measure: string | null) => measure ?? undefined;

/** Everything that the compare page shows of an answer, as texts and drawings. */
export function comparisonOf(t: Translate, programme: Programme, compared: Compared): ComparisonView {
	const { definition, where, by, measure } = compared;
	const cells = compared.cells.filter((cell) => (measureOf(cell) ?? null) === measure);
	const whole = cellOf(cells, definition.id, measureDims(definition, measure));
	const asked = { where, without: whole?.without };
	const target = whole ? targetOfCell(programme, definition, whole, where) : null;
	const shared = {
		whole,
		whom: wholeName(t, programme, 'country', asked),
		figure:
			whole && target !== null
				? t('figures.against-plan', {
						figure: figureText(t, whole, target),
						planned: targetText(t, target, whole.unit)
					})
				: figureText(t, whole, target)
	};
	const table = (dims: Dim[], shown: Cell[]) => ({
		cells: shown,
		table: cellsTable(t, programme, definition, dims, shown, where)
	});
	const hasCountries = cells.some((cell) => cell.dims['country'] !== undefined);

	if (by !== null && hasCountries) {
		const panels = panelsOf(t, programme, definition, cells, by, measure, where);
		const parts = cells.filter((cell) => cell.dims[by] !== undefined && cell.dims['country'] === undefined);
		const name = t('figures.by', {
			name: indicatorName(t, definition, undefinedIfNull(measure)),
			dim: dimName(t, programme, by)
		});
		const unit = whole?.unit ?? definition.unit;
		return {
			...shared,
			...table(
				['country', by],
				panels.flatMap((panel) => panel.cells)
			),
			title: titleOf(t, programme, { definition, dim: by, parts, whole, where }),
			measure: measureLine(t, {
				name,
				whom: limitsText(t, programme, asked),
				unit,
				period: periodOf(programme, where),
				n: publishedN(whole)
			}),
			key: panels.find((panel) => panel.key)?.key ?? '',
			panels
		};
	}
	const dim = by ?? 'country';
	const growing = kinds[definition.kind].drawn === 'line';
	const chart = growing
		? growthOf(t, programme, definition, cells, undefinedIfNull(measure), { where })
		: chartOf(t, programme, definition, cells, dim, undefinedIfNull(measure), where);
	const dims: Dim[] = growing ? ['month'] : by === null && !hasCountries ? [] : [dim];
	return {
		...shared,
		...table(dims, cells),
		title: chart.title,
		measure: chart.measure,
		key: chart.key ?? '',
		panels: [
			{ id: chart.id, title: null, ownScale: false, figure: '', summary: chart.summary, plot: chart.plot }
		]
	};
}
