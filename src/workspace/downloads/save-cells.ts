import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { toCsv } from './to-csv.ts';
import { saveFile } from './save-file.ts';

/** Hands the cells on screen to the reader as a CSV file. */
export const saveCells = (programme: Programme, definition: Definition, cells: Cell[]): void =>
	saveFile({
		name: `${programme.id}-${definition.id}.csv`,
		type: 'text/csv',
		content: toCsv(cells, programme.synthetic)
	});
