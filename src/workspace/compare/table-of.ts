import { isWithheld } from '#indicators/detail/few-people.ts';
import { cellsTable, type TextTable } from '#views/cells-table.ts';
import { dimName } from '#language/names.ts';
import { numberText } from '#language/figure.ts';
import { shortWholeName } from '#language/whole.ts';
import { dimsOfLayout } from './canvas.ts';
import { fewText } from '#workspace/charts/few-text.ts';
import type { FigureInput, FigureView } from './figure-view.ts';
import { withoutRepeated } from './only-country.ts';
import { sideName, type Side } from './sides.ts';

/** The figures of a view as a table; under two selections each row says which one it is of, and their differences stand last. */
export function tableOf(input: FigureInput, view: FigureView): TextTable {
	const { t, programme, definition, canvas } = input;
	const two = canvas.against !== null;
	if (view.form === 'time') return timeTable(input, view, two ? (side) => sideName(t, side) : null);
	// Cells of their own, so that each is known by the selection it is of.
	const lists = view.selections.map((part) => ({
		...part,
		cells: withoutRepeated(part.cells, part.where).map((cell) => ({ ...cell }))
	}));
	const partOf = new Map(lists.flatMap((part) => part.cells.map((cell) => [cell, part] as const)));
	const table = cellsTable(t, programme, definition, dimsOfLayout(definition, canvas), [...partOf.keys()], {
		where: (cell) => {
			const { where, less } = partOf.get(cell)!;
			return less ? null : where;
		},
		// One selection stands in the sentence above, and its whole has the name that the drawing gives it.
		...(two ? {} : { total: shortWholeName }),
		// The records are the reader's own: of how few an estimate would be may be said.
		few: (cell) => (isWithheld(cell) ? fewText(t, definition, cell).value : null)
	});
	if (!two) return table;
	const names = [...partOf.values()].map(({ side, less }) =>
		less ? t('compare.less-name') : sideName(t, side)
	);
	return {
		heads: table.heads + 1,
		columns: [t('compare.selection'), ...table.columns],
		rows: table.rows.map((row, i) => [names[i]!, ...row])
	};
}

function timeTable(
	{ t, programme, definition }: FigureInput,
	{ time, whole }: FigureView,
	name: ((side: Side) => string) | null
): TextTable {
	const unit = whole?.unit ?? definition.unit;
	const lines = time.flatMap(({ title, lines }) => lines.map((line) => ({ title, ...line })));
	const valueText = (value: number | null, few: boolean) =>
		value === null ? t('figures.short-no-units') : few ? t('figures.few') : numberText(t, value, unit);
	return {
		heads: name ? 3 : 2,
		columns: [
			...(name ? [t('compare.selection')] : []),
			dimName(t, programme, 'country'),
			dimName(t, programme, 'month'),
			t('figures.value'),
			'n'
		],
		rows: lines.flatMap(({ title, side, points }) =>
			points.map(({ from, month, value, n, few }) => [
				...(name ? [name(side)] : []),
				title,
				from === month ? t.month(month) : `${t.month(from)} – ${t.month(month)}`,
				valueText(value, few),
				t.number(n)
			])
		)
	};
}
