import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Language } from '#schemas/languages.ts';
import { cellsCsv } from './cells-csv.ts';
import { csvForm } from './csv-choice.svelte.ts';
import { saveFile } from './save-file.ts';

/** Saves the cells on screen, which were asked with these filters, as a CSV file. */
export const saveCells = (
	programme: Programme,
	definition: Definition,
	cells: Cell[],
	where: Filters,
	language: Language
): void =>
	saveFile({
		name: `${programme.id}-${definition.id}.csv`,
		type: 'text/csv',
		content: cellsCsv(cells, programme.synthetic, where, csvForm(language))
	});
