import type { ChartRow } from '#charts/chart.ts';
import { countryColour, neutral } from '#charts/palette.ts';
import { tableValueText, figureText, targetText, hasFigure } from '#language/figure.ts';
import { codeName } from '#language/names.ts';
import { shortWholeName, wholeName } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';

/** The cells of one indicator and one breakdown: its groups in the programme's order, and the total. */
export interface Breakdown {
	definition: Definition;
	dim: string;
	parts: Cell[];
	whole: Cell | undefined;
	/** The filters that it was asked with. */
	where?: Filters;
	/** Whether the page says them beside it, so that its title need not. */
	whereSaid?: boolean;
	/** Why a part has no figure, where the title is to say it. */
	whyOf?: (cell: Cell) => string | null;
}

/** Selects the breakdown by `dim` from cells that may include several; `measure` where the definition has several. */
export function breakdown(
	definition: Definition,
	cells: readonly Cell[],
	dim: string,
	measure?: string,
	where: Filters = {}
): Breakdown {
	const own = cells.filter((cell) => cell.indicator === definition.id && measureOf(cell) === measure);
	const groups = (cell: Cell) => Object.keys(groupsOf(cell));
	return {
		definition,
		dim,
		where,
		parts: own.filter((cell) => groups(cell).length === 1 && cell.dims[dim] !== undefined),
		whole: own.find((cell) => groups(cell).length === 0)
	};
}

/** The rows of a chart: names, texts, colours and targets for the cells of a breakdown, the total last. */
export function rowsOf(
	t: Translate,
	programme: Programme,
	{ definition, dim, parts, whole, where = {} }: Breakdown
): ChartRow[] {
	const target = (cell: Cell): ChartRow['target'] => {
		const value = targetOfCell(programme, definition, cell, where);
		return value === null
			? undefined
			: { value, text: t('figures.target', { value: targetText(t, value, cell.unit) }) };
	};
	const row = (cell: Cell, label: string, colour: string, rest: Partial<ChartRow>): ChartRow => {
		const aim = target(cell);
		// The ratio and interval of a carried-forward figure are in the table: next to the mark there is only room for its edition.
		const text =
			hasFigure(cell) && cell.since !== undefined
				? tableValueText(t, cell, aim?.value ?? null)
				: figureText(t, cell, aim?.value ?? null);
		return { cell, label, text, colour, ...(aim ? { target: aim } : {}), ...rest };
	};
	const rows = parts.map((cell) => {
		const code = cell.dims[dim]!;
		const place = programme.countries.findIndex((one) => one.code === code);
		const colour = dim === 'country' ? countryColour(place, programme.countries.length) : neutral;
		return row(cell, codeName(t, programme, dim, code), colour, {});
	});
	if (!whole) return rows;
	const asked = { where, without: whole.without };
	const [label, name] = [shortWholeName, wholeName].map((naming) => naming(t, programme, dim, asked));
	return [...rows, row(whole, label!, 'var(--ink)', { whole: true, name: name! })];
}
