import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Language } from '#schemas/languages.ts';
import { selectionsCsv, type SelectedCells } from './cells-csv.ts';
import { csvForm } from './csv-choice.svelte.ts';
import { saveFile } from './save-file.ts';

/** Saves the cells on screen, of one selection or of several, as a CSV file. */
export const saveSelections = (
	programme: Programme,
	definition: Definition,
	parts: readonly SelectedCells[],
	language: Language
): void =>
	saveFile({
		name: `${programme.id}-${definition.id}.csv`,
		type: 'text/csv',
		content: selectionsCsv(parts, programme.synthetic, csvForm(language))
	});

/** The same of cells that were asked with these filters. */
export const saveCells = (
	programme: Programme,
	definition: Definition,
	cells: Cell[],
	where: Filters,
	language: Language
): void => saveSelections(programme, definition, [{ cells, where }], language);
