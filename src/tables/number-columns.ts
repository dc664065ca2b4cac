import type { SheetValue } from './workbook-writer.ts';

/** Whether a column holds numbers alone: they end below each other, and so does its header. */
export const isOfNumbers = (rows: readonly (readonly SheetValue[])[], at: number): boolean =>
	rows.some((row) => typeof row[at] === 'number') &&
	rows.every((row) => row[at] == null || typeof row[at] === 'number');
