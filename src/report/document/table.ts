import type { Inline } from './inline.ts';

/** What stands in a field of a table: words, or in a table of the authors a line with marks, links and numbers. */
export type Field = string | Inline[];

/** At which side of a column its fields stand, in a table of either direction. */
export type Side = 'left' | 'middle' | 'right';

/** A table with a caption; its first columns, `heads`, name the row. */
export interface Table {
	kind: 'table';
	id: string;
	caption: string;
	columns: string[];
	heads: number;
	rows: Field[][];
	/** Whether it is a part of somebody's words. */
	isQuoted?: true;
	/** How wide each column is, relative to the others; as its content asks where nothing is said. */
	widths?: number[];
	/** What the authors say of the sides of columns; null where nothing. */
	sides?: (Side | null)[];
}

/** A field as a line. */
export const lineOf = (field: Field): Inline[] =>
	typeof field === 'string' ? [{ kind: 'text', text: field }] : field;
