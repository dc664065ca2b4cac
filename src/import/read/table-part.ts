import type { Reading } from '#schemas/recipe.ts';
import { isBlank, type SourceRow } from './text-row.ts';

/** Cuts the table of a reading out of the rows that arrive: its columns, down to the line that ends it. */
export function tablePart({
	columns,
	untilBlank = false,
	headerRows
}: Pick<Reading, 'columns' | 'untilBlank' | 'headerRows'>): (rows: SourceRow[]) => {
	rows: SourceRow[];
	ended: boolean;
} {
	let seen = 0;
	let ended = false;
	// Nearly every file is one table: its rows are passed on as they are.
	if (columns === undefined && !untilBlank) return (rows) => ({ rows, ended: false });
	return (rows) => {
		const inside: SourceRow[] = [];
		for (const row of rows) {
			seen += 1;
			ended ||= untilBlank && seen > headerRows && isEnd(row);
			if (!ended) inside.push(columns === undefined ? row : within(row, columns));
		}
		return { rows: inside, ended };
	};
}

/** A blank line or the title of another table ends one. */
const isEnd = ({ cells, fault }: SourceRow): boolean =>
	fault === null && cells.filter((cell) => cell.trim() !== '').length < 2;

function within(row: SourceRow, [from, to]: readonly [number, number]): SourceRow {
	const cells = row.cells.slice(from, to);
	return {
		...row,
		// A blank part of a row is as wide as that of its fellows.
		cells: isBlank(cells) ? [''] : cells,
		textNumbers: undefined,
		cellFaults: row.cellFaults
			.filter(({ columnIndex }) => columnIndex >= from && columnIndex < to)
			.map((fault) => ({ ...fault, columnIndex: fault.columnIndex - from }))
	};
}
