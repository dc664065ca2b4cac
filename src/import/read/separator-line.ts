import { delimiters, type Reading } from '#schemas/recipe.ts';

/** A first line that declares the delimiter, as Excel reads it: `sep=;`. */
export function separatorLine(
	text: string
): { delimiter: NonNullable<Reading['delimiter']>; length: number } | null {
	const line = /^"?sep=(.)"?[;,\t|]*(\r\n|\r|\n|$)/i.exec(text.slice(0, 40));
	const delimiter = delimiters.find((known) => known === line?.[1]);
	return line === null || delimiter === undefined ? null : { delimiter, length: line[0].length };
}
