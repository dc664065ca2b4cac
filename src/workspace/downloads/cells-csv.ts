import type { Cell } from '#schemas/cell.ts';
import { cellColumns } from '#schemas/cell-columns.ts';
import { encodeFilters, type Filters } from '#schemas/filters.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';

/** Cells, and the filters that they were asked with; of a difference also those of what is taken away. */
export interface SelectedCells {
	cells: readonly Cell[];
	where: Filters;
	less?: Filters;
}

const selectionOf = (where: Filters): string => decodeURIComponent(encodeFilters(where).toString());

/** The name of each of several parts: A, B and A-B. */
const names = (parts: readonly SelectedCells[]): string[] =>
	parts.map(({ less }, i) => (less ? 'A-B' : String.fromCharCode(65 + i)));

/** What stands in every row, so that a row on its own still says what it is of; the selection where any of them has one. */
function constants(parts: readonly SelectedCells[], synthetic: boolean): [column: string, texts: string[]][] {
	const selections = parts.map(({ where, less }) =>
		less ? [where, less].map((one) => selectionOf(one) || 'all').join(' less ') : selectionOf(where)
	);
	return [
		...(parts.length > 1 ? [['side', names(parts)] as [string, string[]]] : []),
		...(selections.every((one) => one === '') ? [] : [['selection', selections] as [string, string[]]]),
		['synthetic', parts.map(() => (synthetic ? 'yes' : 'no'))]
	];
}

/** The columns of `cellsCsv`, in order. */
export const csvColumns = (cells: readonly Cell[], synthetic: boolean, where: Filters): string[] => [
	...cellColumns(cells).columns,
	...constants([{ cells, where }], synthetic).map(([column]) => column)
];

/** Cells of several selections for a spreadsheet, one after the other; `side` and `selection` say which one a row is of. */
export function selectionsCsv(
	parts: readonly SelectedCells[],
	synthetic: boolean,
	form: SpreadsheetForm
): string {
	const same = constants(parts, synthetic);
	const partOf = parts.flatMap(({ cells }, i) => cells.map(() => i));
	const { columns, rows } = cellColumns(parts.flatMap(({ cells }) => cells));
	const table = [
		[...columns, ...same.map(([column]) => column)],
		...rows.map((row, i) => [...row, ...same.map(([, texts]) => texts[partOf[i]!]!)])
	];
	return spreadsheet(table, form);
}

/**
 * Cells for a spreadsheet. `synthetic` is in every row, and where there are filters also `selection`, as it is in an address:
 * "country=DK,SE&gender=woman".
 */
export const cellsCsv = (
	cells: readonly Cell[],
	synthetic: boolean,
	where: Filters,
	form: SpreadsheetForm
): string => selectionsCsv([{ cells, where }], synthetic, form);
