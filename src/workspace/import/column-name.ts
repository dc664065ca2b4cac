import type { Translate } from '#language/translate.ts';

/** The name of a column as the file has it; one without a name, which is told by its place, in the reader's language. */
export const columnName = (t: Translate, name: string): string =>
	name.replace(/^Column (\d+)(?=$| \()/, (_, place: string) => t('import.column-unnamed', { place }));
