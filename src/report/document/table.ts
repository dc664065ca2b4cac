/** A table with a caption; its first columns, `heads`, name the row. */
export interface Table {
	kind: 'table';
	id: string;
	caption: string;
	columns: string[];
	heads: number;
	rows: string[][];
	/** How wide each column is, relative to the others; equal where nothing is said. */
	widths?: number[];
}
