import { cellsTable, type TextTable } from '#views/cells-table.ts';
import { dimName } from '#language/names.ts';
import { numberText } from '#language/figure.ts';
import { canvasSides, dimsOfLayout } from './canvas.ts';
import { fewText, givenCells, isWithheld } from './few-people.ts';
import type { FigureInput, FigureView } from './figure-view.ts';
import { countedCells } from './requests-of.ts';
import { sideName, type Side } from './sides.ts';

/** The figures of a view as a table; under two selections each row says which one it is of. */
export function tableOf(input: FigureInput, view: FigureView): TextTable {
	const { t, programme, definition, figure, canvas } = input;
	const sides = canvasSides(canvas);
	const name = (side: Side) => sideName(t, side);
	if (view.form === 'time') return timeTable(input, view, sides.length > 1 ? name : null);
	const lists = sides.map((side) => ({
		side,
		cells: givenCells(definition, countedCells(input.cells, side, figure) ?? [])
	}));
	const table = cellsTable(
		t,
		programme,
		definition,
		dimsOfLayout(definition, canvas),
		lists.flatMap(({ cells }) => cells),
		{
			where: canvas.where,
			// The records are the reader's own: of how few an estimate would be may be said.
			few: (cell) => (isWithheld(cell) ? fewText(t, definition, cell).value : null)
		}
	);
	if (sides.length === 1) return table;
	const names = lists.flatMap(({ side, cells }) => cells.map(() => name(side)));
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
		value === null ? t('figures.short-no-units') : few ? t('compare.few') : numberText(t, value, unit);
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
