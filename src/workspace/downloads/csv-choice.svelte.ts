import { spreadsheetForm, type SpreadsheetForm } from '#tables/spreadsheet-form.ts';

let chosen = $state<SpreadsheetForm['delimiter']>();

/** The form of each CSV that is saved in this visit: as spreadsheets of the reader's language expect it, or as was chosen. */
export const csvForm = (language: string): SpreadsheetForm => spreadsheetForm(language, chosen);

/** From now on cells are separated by this, on every page. */
export function chooseDelimiter(delimiter: SpreadsheetForm['delimiter']): void {
	chosen = delimiter;
}
