import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { toCsv } from './to-csv.ts';
import { saveFile } from './save-file.ts';

/** Hands the cells on screen to the reader as a CSV file. */
export const saveCells = (programme: Programme, definition: Definition, cells: Cell[]): void =>
	saveFile(`${programme.id}-${definition.id}.csv`, 'text/csv', toCsv(cells, programme.synthetic));
