import type { EditionCell } from '#schemas/edition.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';
import { cellTable } from '../cell-table.ts';
import { readInSpreadsheets } from './read-in-spreadsheets.ts';

/** Cells as spreadsheets in Danish, Finnish, Norwegian and Swedish settings read them: by semicolons, with a decimal comma. */
export function nordicTable(cells: readonly EditionCell[]): string {
	const { columns, rows } = cellTable(cells);
	return spreadsheet([columns, ...rows.map((row) => row.map(readInSpreadsheets))], {
		delimiter: ';',
		decimal: ','
	});
}
