import { writeCsv } from '#tables/csv-writer.ts';

/** A cell as it stands in a table: in quotes where it needs them. */
export const quotedCell = (cell: string): string =>
	writeCsv([[cell]], { formulas: 'verbatim', lineEnd: '\n' }).slice(0, -1);
