import type { EditionHead } from '#schemas/edition.ts';

type Named = Pick<EditionHead, 'name' | 'programme'>;

/** What the files are called that are made for readers from an edition, as they will lie among others of theirs. */
export const zipName = ({ name, programme }: Named): string => `${programme.id}-${name}.zip`;

export const workbookName = ({ name, programme }: Named, language: string): string =>
	`${programme.id}-${name}-${language}.xlsx`;

/** The table of an indicator, or without one of all, for spreadsheets in Nordic settings. */
export const nordicName = ({ name }: Pick<EditionHead, 'name'>, indicator?: string): string =>
	`${indicator ?? 'cells'}-${name}-semicolon.csv`;

/** The events with their months, in the form of a spreadsheet: "semicolon" where that separates its cells. */
export const eventsName = ({ name }: Pick<EditionHead, 'name'>, delimiter: string): string =>
	`events-${name}${delimiter === ';' ? '-semicolon' : ''}.csv`;
