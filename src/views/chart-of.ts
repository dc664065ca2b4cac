import { bars } from '#charts/bars.ts';
import type { Chart, ChartRow, Reach } from '#charts/chart.ts';
import { dots } from '#charts/dots.ts';
import { widthOf } from '#charts/row-layout.ts';
import {
	absentSentence,
	absentText,
	baseText,
	tellsBase,
	tableValueText,
	intervalText,
	ratioText,
	hasFigure,
	targetText
} from '#language/figure.ts';
import { dimName, indicatorName } from '#language/names.ts';
import { limitsText, modesNote } from '#language/whole.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { measureLine } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import { periodOf, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { breakdown, rowsOf } from './rows-of.ts';
import { scaleOf } from './scale-of.ts';
import { monthlyName, titleOf } from './title-of.ts';

/**
 * The chart of one indicator by one dim: bars where things are counted, dots with intervals where something is
 * estimated. `cells` may include other indicators and breakdowns; `measure` is needed where the definition has several.
 */
export function chartOf(
	t: Translate,
	programme: Programme,
	definition: Definition,
	cells: readonly Cell[],
	dim: string,
	measure?: string,
	where: Filters = {}
): Chart {
	const one = breakdown(definition, cells, dim, measure, where);
	const rows = rowsOf(t, programme, one);
	const counted = kinds[definition.kind].drawn === 'bars';
	// The bar of the total would dominate the scale, while readers compare the parts.
	const drawn =
		counted && one.parts.length ? rows.filter((row) => !row.whole).map((row) => withoutUnit(t, row)) : rows;
	const unit = (one.whole ?? one.parts[0])?.unit ?? definition.unit;
	const name = indicatorName(t, definition, measure);
	const reach = reachOf(drawn, unit);
	const estimates = rows.map((row) => row.cell);
	return {
		id: ['chart', definition.id, ...(measure ? [measure] : []), dim].join('-'),
		title: titleOf(t, programme, one),
		measure: measureLine(t, {
			name:
				dim === 'country'
					? name
					: dim === 'month'
						? monthlyName(t, definition, name)
						: t('figures.by', { name, dim: lowerFirst(dimName(t, programme, dim), t.language) }),
			whom: limitsText(t, programme, { where, without: one.whole?.without }),
			unit,
			period: periodOf(programme, where),
			n: publishedN(one.whole),
			counts: definition.counts
		}),
		summary: summaryOf(t, rows),
		key: [keyText(t, drawn, counted), modesNote(t, programme, estimates)].filter(Boolean).join(' '),
		...absentOf(t, rows),
		reach,
		plot: (width, shared = reach) =>
			counted
				? bars(drawn, width, shared)
				: dots(drawn, scaleOf(t, estimates, unit, [shared.low, shared.high]), width, shared),
		table: tableOf(t, dimName(t, programme, dim), rows)
	};
}

/** The room that rows need: their values, the ends of their intervals and their targets, and their texts. */
export function reachOf(rows: readonly ChartRow[], unit: CellUnit): Reach {
	const ends = rows.flatMap(({ cell: { low, value, high }, target }) =>
		[low, value, high, target?.value ?? null].filter((end) => end !== null)
	);
	const figured = rows.filter(({ cell }) => hasFigure(cell));
	return {
		unit,
		low: Math.min(0, ...ends),
		high: Math.max(0, ...ends),
		labels: Math.max(0, ...rows.map(({ label }) => widthOf(label))),
		figures: Math.max(0, ...figured.map(({ text }) => widthOf(text)))
	};
}

/** Why there is nothing to draw, if no group has a figure: the reason of the total, or else of the first group. */
function absentOf(t: Translate, rows: ChartRow[]): { absent?: string } {
	const row = rows.find((row) => row.whole) ?? rows[0];
	return row && !rows.some((row) => hasFigure(row.cell)) ? { absent: absentSentence(t, row.cell) } : {};
}

/** The unit of a count is given above the chart, so bars need only the number. */
const withoutUnit = (t: Translate, row: ChartRow): ChartRow =>
	hasFigure(row.cell) ? { ...row, text: tableValueText(t, row.cell, row.target?.value ?? null) } : row;

/** The number of units behind a figure; null where it is suppressed. */
export const publishedN = (cell: Cell | undefined): number | null =>
	cell === undefined || !tellsBase(cell) ? null : cell.n;

/** The entry of a table for a cell without a value: its published lower bound, or the reason. */
const absentEntry = (t: Translate, cell: Cell) =>
	cell.at_least === undefined ? absentSentence(t, cell) : absentText(t, cell);

/** Every row in words, for readers who cannot see the drawing. */
export function summaryOf(t: Translate, rows: ChartRow[]): string {
	const parts = rows.map(({ label, name = label, text, target, cell }) => {
		const figure = hasFigure(cell) ? text : absentEntry(t, cell);
		const planned = target && t('figures.summary-target', { target: targetText(t, target.value, cell.unit) });
		return t('figures.named', { name, clause: planned ? `${figure}, ${planned}` : figure });
	});
	return `${parts.join('; ')}.`;
}

export function keyText(t: Translate, rows: ChartRow[], counted: boolean): string {
	const estimates = rows.filter((row) => hasFigure(row.cell));
	const ranged = estimates.some((row) => row.cell.low !== null);
	const groups = estimates.filter((row) => !row.whole);
	const without = groups.filter((row) => row.cell.low === null);
	return [
		...(!counted && ranged ? [t('figures.key-interval')] : []),
		...(!counted && ranged && without.length > 0
			? [t(without.length < groups.length ? 'figures.key-small' : 'figures.key-whole')]
			: []),
		...(rows.some((row) => row.target) ? [t('figures.key-target')] : []),
		...(rows.some((row) => row.cell.status === 'suppressed') ? [t('figures.key-hidden')] : []),
		...(rows.some((row) => row.cell.status === 'held') ? [t('figures.key-held')] : [])
	].join(' ');
}

/** The same figures as a table; columns without entries are omitted. */
export function tableOf(t: Translate, heading: string, rows: ChartRow[]): Chart['table'] {
	const columns: { name: string; text(row: ChartRow): string }[] = [
		{ name: heading, text: (row) => row.name ?? row.label },
		{
			name: t('figures.value'),
			text: ({ cell, target }) =>
				hasFigure(cell) ? tableValueText(t, cell, target?.value ?? null) : absentEntry(t, cell)
		},
		{ name: t('figures.of'), text: ({ cell }) => ratioText(t, cell) },
		{
			name: t('figures.interval-95'),
			text: ({ cell, target }) => intervalText(t, cell, target?.value ?? null)
		},
		{ name: 'n', text: ({ cell }) => baseText(t, cell) },
		{
			name: t('figures.plan'),
			text: ({ target, cell }) => (target ? targetText(t, target.value, cell.unit) : '')
		}
	];
	const used = columns.filter((column) => rows.some((row) => column.text(row) !== ''));
	return {
		columns: used.map((column) => column.name),
		rows: rows.map((row) => used.map((column) => column.text(row)))
	};
}
