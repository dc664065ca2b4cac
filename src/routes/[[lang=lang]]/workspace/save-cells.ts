import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { toCsv } from '../../cells.csv/to-csv.ts';

/** Hands the cells on screen to the reader as a CSV file; nothing leaves the device. */
export function saveCells(programme: Programme, definition: Definition, cells: Cell[]): void {
	const address = URL.createObjectURL(new Blob([toCsv(cells, programme.synthetic)], { type: 'text/csv' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = `${programme.id}-${definition.id}.csv`;
	link.click();
	URL.revokeObjectURL(address);
}
