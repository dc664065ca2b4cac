import type { EditionEvent } from '#schemas/edition.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { readInSpreadsheets } from './read-in-spreadsheets.ts';

const columns = ['country', 'type', 'planned_in', 'held_in', 'status', 'mode'] as const;

/** The events of an edition with their months as a table for spreadsheets; a joint event has no country. */
export const eventsTable = (events: readonly EditionEvent[], form: SpreadsheetForm): string =>
	spreadsheet(
		[columns, ...events.map((event) => columns.map((column) => readInSpreadsheets(event[column])))],
		form
	);
