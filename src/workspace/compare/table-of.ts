import { cellsTable, type TextTable } from '#views/cells-table.ts';
import { dimName } from '#language/names.ts';
import { numberText } from '#language/figure.ts';
import { measureOf } from '#schemas/measure.ts';
import { dimsOfLayout } from './canvas.ts';
import type { FigureInput, FigureView } from './figure-view.ts';
import { requestKey, type Side } from './requests-of.ts';

/** The figures of a view as a table; under two selections each row says which one it is of. */
export function tableOf(input: FigureInput, view: FigureView): TextTable {
	const { t, programme, definition, figure, canvas } = input;
	const sides: Side[] = canvas.against ? ['where', 'against'] : ['where'];
	const name = (side: Side) => t(side === 'where' ? 'compare.side-a' : 'compare.side-b');
	if (view.form === 'time') return timeTable(input, view, sides.length > 1 ? name : null);
	const cellsOf = (side: Side) =>
		(input.cells.get(requestKey(side, figure)) ?? []).filter(
			(cell) => (measureOf(cell) ?? null) === figure.measure
		);
	const lists = sides.map((side) => ({ side, cells: cellsOf(side) }));
	const dims = dimsOfLayout(definition, canvas);
	const table = cellsTable(
		t,
		programme,
		definition,
		dims,
		lists.flatMap(({ cells }) => cells),
		canvas.where
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
			points.map(({ from, month, value, n }) => [
				...(name ? [name(side)] : []),
				title,
				from === month ? t.month(month) : `${t.month(from)} – ${t.month(month)}`,
				value === null ? t('figures.short-no-units') : numberText(t, value, unit),
				t.number(n)
			])
		)
	};
}
