import { bars } from '#charts/bars.ts';
import type { Chart, ChartRow } from '#charts/chart.ts';
import { dots } from '#charts/dots.ts';
import { neutral } from '#charts/palette.ts';
import { figureText, hasFigure, tableValueText, targetText, valueText } from '#language/figure.ts';
import { codeInSentence, codeName, dimName } from '#language/names.ts';
import { groupsTitle } from '#language/sentences/group-titles.ts';
import { measureLine } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { keyText, reachOf, summaryOf, tableOf } from './chart-of.ts';
import { scaleOf } from './scale-of.ts';

/**
 * The figures of one definition that have one unit, as one chart on one scale: what was begun and what was completed, a share in each
 * wave. Null where there are not at least two.
 */
export function measuresOf(
	t: Translate,
	programme: Programme,
	definition: Definition,
	cells: readonly Cell[]
): Chart | null {
	const { measuredBy, measures, kind } = definition;
	const found = measures.flatMap(({ id, unit = definition.unit }) => {
		const cell = cellOf(cells, definition.id, measureDims(definition, id));
		return cell ? [{ id, unit, cell }] : [];
	});
	const same = found.filter(({ unit }) => unit === found[0]!.unit);
	if (same.length < 2 || !same.some(({ cell }) => hasFigure(cell))) return null;
	const { unit } = same[0]!;
	const counted = kinds[kind].drawn === 'bars';
	const rows = same.map(({ id, cell }): ChartRow => {
		const target = targetOfCell(programme, definition, cell);
		return {
			cell,
			label: codeName(t, programme, measuredBy, id, definition),
			text: counted && hasFigure(cell) ? tableValueText(t, cell, target) : figureText(t, cell, target),
			colour: neutral,
			...(target === null
				? {}
				: { target: { value: target, text: t('figures.target', { value: targetText(t, target, unit) }) } })
		};
	});
	const name = t.text(definition.name);
	const reach = reachOf(rows, unit);
	const parts = rows.map(({ label, cell, target }, i) => ({
		label,
		inSentence: codeInSentence(t, programme, measuredBy, same[i]!.id, definition),
		cell,
		target: target?.value ?? null
	}));
	const each = rows.map(({ label, cell }) =>
		hasFigure(cell)
			? t('figures.group-figure', { group: label, figure: valueText(t, cell.value, unit) })
			: label
	);
	return {
		id: `chart-${definition.id}-${measuredBy}`,
		title: groupsTitle(t, name, parts, counted) ?? t('figures.named', { name, clause: t.list(each) }),
		measure: measureLine(t, { name, unit, period: programme.period, n: null }),
		summary: summaryOf(t, rows),
		key: keyText(t, rows, counted),
		reach,
		plot: (width, shared = reach) =>
			counted
				? bars(rows, width, shared)
				: dots(
						rows,
						scaleOf(
							t,
							rows.map(({ cell }) => cell),
							unit,
							[shared.low, shared.high]
						),
						width,
						shared
					),
		table: tableOf(t, dimName(t, programme, measuredBy), rows)
	};
}
