import { readCsv } from '#tables/csv-reader.ts';
import { writeCsv } from '#tables/csv-writer.ts';

/** The cells of a canonical line. Hardly any has a quote, and then a comma is always between two cells. */
export const cellsIn = (line: string): string[] =>
	line.includes('"') ? (readCsv(line, '\n')[0] ?? []) : line.split(',');

/** The canonical line of some cells, without its end: only words of people, such as a title, ever need quotes. */
export function lineOf(cells: readonly string[]): string {
	const plain = cells.join(',');
	if (!plain.includes('"') && !cells.some((cell) => cell.includes(','))) return plain;
	return writeCsv([cells], { formulas: 'verbatim', lineEnd: '\n' }).slice(0, -1);
}
