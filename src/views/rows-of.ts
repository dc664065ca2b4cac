import type { ChartRow } from '#charts/chart.ts';
import { countryColour, neutral } from '#charts/palette.ts';
import { bareText, figureText, numberText, shown } from '#language/figure.ts';
import { codeName, groupName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOf } from '#schemas/target-of.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';

/** The cells of one indicator and one breakdown: its groups in the programme's order, and everybody. */
export interface Breakdown {
	definition: Definition;
	dim: string;
	parts: Cell[];
	whole: Cell | undefined;
}

/** Picks the breakdown by `dim` out of cells that may hold several; `measure` where the definition has several. */
export function breakdown(
	definition: Definition,
	cells: readonly Cell[],
	dim: string,
	measure?: string
): Breakdown {
	const own = cells.filter((cell) => cell.indicator === definition.id && measureOf(cell) === measure);
	const groups = (cell: Cell) => Object.keys(groupsOf(cell));
	return {
		definition,
		dim,
		parts: own.filter((cell) => groups(cell).length === 1 && cell.dims[dim] !== undefined),
		whole: own.find((cell) => groups(cell).length === 0)
	};
}

/** The rows of a chart: names, words, colours and targets for the cells of a breakdown, everybody last. */
export function rowsOf(
	t: Translate,
	programme: Programme,
	{ definition, dim, parts, whole }: Breakdown
): ChartRow[] {
	const target = (cell: Cell): ChartRow['target'] => {
		const value = targetOf(programme, definition, cell.dims);
		return value === null
			? undefined
			: { value, text: t('figures.target', { value: numberText(t, value, cell.unit) }) };
	};
	const row = (cell: Cell, label: string, colour: string, rest: Partial<ChartRow>): ChartRow => {
		const aim = target(cell);
		// What a held figure is made of stands in the table: beside the mark there is room for its edition only.
		const text = shown(cell) && cell.since !== undefined ? bareText(t, cell) : figureText(t, cell);
		return { cell, label, text, colour, ...(aim ? { target: aim } : {}), ...rest };
	};
	const rows = parts.map((cell) => {
		const code = cell.dims[dim]!;
		const place = programme.countries.findIndex((one) => one.code === code);
		const colour = dim === 'country' ? countryColour(place, programme.countries.length) : neutral;
		return row(cell, codeName(t, programme, dim, code), colour, {});
	});
	if (!whole) return rows;
	const all = dim === 'country' ? groupName(t, programme, {}) : t('figures.all');
	return [...rows, row(whole, all, 'var(--ink)', { whole: true })];
}
