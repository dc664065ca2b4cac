import type { Cell } from '#schemas/cell.ts';
import { cellColumns } from '#schemas/cell-columns.ts';
import { encodeFilters, type Filters } from '#schemas/filters.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';

/** What is the same for all cells of a file, and in every row, so that a row on its own still says what it is of. */
function constants(synthetic: boolean, where: Filters): [column: string, text: string][] {
	const selection = decodeURIComponent(encodeFilters(where).toString());
	return [
		...(selection === '' ? [] : [['selection', selection] as [string, string]]),
		['synthetic', synthetic ? 'yes' : 'no']
	];
}

/** The columns of `cellsCsv`, in order. */
export const csvColumns = (cells: readonly Cell[], synthetic: boolean, where: Filters): string[] => [
	...cellColumns(cells).columns,
	...constants(synthetic, where).map(([column]) => column)
];

/**
 * Cells for a spreadsheet. `synthetic` is in every row, and where there are filters also `selection`, as it is in an address:
 * "country=DK,SE&gender=woman".
 */
export function cellsCsv(
	cells: readonly Cell[],
	synthetic: boolean,
	where: Filters,
	form: SpreadsheetForm
): string {
	const same = constants(synthetic, where).map(([, text]) => text);
	const table = [
		csvColumns(cells, synthetic, where),
		...cellColumns(cells).rows.map((row) => [...row, ...same])
	];
	return spreadsheet(table, form);
}
