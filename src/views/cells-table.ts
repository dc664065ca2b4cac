import {
	absentText,
	baseText,
	tableValueText,
	intervalText,
	ratioText,
	hasFigure,
	targetText
} from '#language/figure.ts';
import { codeName, dimName } from '#language/names.ts';
import { wholeName } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';

export interface TextTable {
	/** The number of columns that name the group. */
	heads: number;
	columns: string[];
	rows: string[][];
}

/** Cells of several groups as a table of texts: a column for each dim, then the parts of the figure; empty columns are omitted. */
export function cellsTable(
	t: Translate,
	programme: Programme,
	definition: Definition,
	dims: readonly string[],
	cells: readonly Cell[],
	{
		where = () => ({}),
		total = wholeName,
		few = () => null
	}: {
		/** The filters that a cell was asked with, by which its whole is named and its target found; null where it can have no target. */
		where?: (cell: Cell) => Filters | null;
		/** How a whole is named. */
		total?: typeof wholeName;
		/** Where the records are the reader's own: what is said of a cell without its estimate, whose n is told then. */
		few?: (cell: Cell) => string | null;
	} = {}
): TextTable {
	const columns: { name: string; text: (cell: Cell) => string }[] = [
		...dims.map((dim) => ({
			name: dimName(t, programme, dim),
			text: (cell: Cell) =>
				cell.dims[dim] === undefined
					? totalName(dim, cell)
					: codeName(t, programme, dim, cell.dims[dim], definition)
		})),
		{
			name: t('figures.value'),
			text: (cell) =>
				few(cell) ?? (hasFigure(cell) ? tableValueText(t, cell, targetFor(cell)) : absentText(t, cell))
		},
		{ name: t('figures.of'), text: (cell) => ratioText(t, cell) },
		{ name: t('figures.interval-95'), text: (cell) => intervalText(t, cell, targetFor(cell)) },
		{ name: 'n', text: (cell) => (few(cell) === null ? baseText(t, cell) : t.number(cell.n)) },
		{ name: t('figures.plan'), text: planned }
	];
	const used = columns.filter((column) => cells.some((cell) => column.text(cell) !== ''));
	return {
		heads: Math.max(1, dims.length),
		columns: used.map((column) => column.name),
		rows: cells.map((cell) => used.map((column) => column.text(cell)))
	};

	function targetFor(cell: Cell): number | null {
		const asked = where(cell);
		return asked && targetOfCell(programme, definition, cell, asked);
	}

	/** Of several dims the one of countries names the whole, so that the filters stand once in a row. */
	function totalName(dim: string, cell: Cell): string {
		const naming = dim === 'country' || !dims.includes('country');
		if (!naming) return t('figures.all');
		const asked = where(cell);
		return asked
			? total(t, programme, dim, { where: asked, without: cell.without })
			: t('figures.all-selected');
	}

	function planned(cell: Cell): string {
		const target = targetFor(cell);
		return target === null ? '' : targetText(t, target, cell.unit);
	}
}
